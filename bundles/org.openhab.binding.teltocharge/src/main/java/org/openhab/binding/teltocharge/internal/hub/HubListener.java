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
package org.openhab.binding.teltocharge.internal.hub;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingUID;

/**
 * Told by the hub of what load balancers act on. Called on the thread of whoever reports: must return quickly.
 */
@NonNullByDefault
public interface HubListener {

    /**
     * @param meter the meter that has a new reading
     */
    void meterRead(ThingUID meter);

    /** A meter or a charger has appeared or gone, or has changed its bounds. */
    void membersChanged();
}
