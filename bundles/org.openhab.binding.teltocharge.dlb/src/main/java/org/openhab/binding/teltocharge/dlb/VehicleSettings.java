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
package org.openhab.binding.teltocharge.dlb;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What is known of the vehicle that usually is at one charger before the balancer has seen anything.
 *
 * @param known what the owner knows; wins over what is learned, {@link VehicleProfile#UNKNOWN} leaves all to that
 * @param before what was learned in earlier runs; the balancer goes on from there when it sees the charger for the first
 *            time
 */
@NonNullByDefault
public record VehicleSettings(VehicleProfile known, VehicleProfile before) {

    /** Everything is learned, from the beginning. */
    public static final VehicleSettings DEFAULT = new VehicleSettings(VehicleProfile.UNKNOWN);

    /** Nothing was learned before. */
    public VehicleSettings(VehicleProfile known) {
        this(known, VehicleProfile.UNKNOWN);
    }

    public VehicleSettings withBefore(VehicleProfile value) {
        return new VehicleSettings(known, value);
    }
}
