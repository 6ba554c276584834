/*
 * Copyright (c) 2026 Contributors to the TeltoCharge add-on for openHAB
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.teltocharge.internal.bus;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingUID;

/**
 * Names a device that has no serial number of its own in the registers we read: the property by which a search result
 * is recognised as a thing that is there already.
 */
@NonNullByDefault
public final class BusAddress {

    private BusAddress() {
    }

    /**
     * @param bridge UID of the bridge
     * @param unitId address on its bus
     * @return unique within openHAB
     */
    public static String of(@Nullable ThingUID bridge, int unitId) {
        return bridge + "/" + unitId;
    }
}
