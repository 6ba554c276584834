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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.simulator.HouseRecord;
import org.openhab.core.thing.Thing;

/**
 * A virtual house as the dashboard sees it.
 */
@NonNullByDefault
public interface SimulatorPort {

    /** The thing, for its label and its status. */
    Thing thing();

    /**
     * @param sequence number of the first record wanted
     * @return the records from there on that are still kept, oldest first
     */
    List<HouseRecord> recordsSince(long sequence);
}
