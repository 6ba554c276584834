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
 * What the owner knows of the vehicle that usually is at one charger.
 *
 * @param known what it can and cannot do; wins over what is learned, {@link VehicleProfile#UNKNOWN} leaves all to that
 */
@NonNullByDefault
public record VehicleSettings(VehicleProfile known) {

    /** Everything is learned. */
    public static final VehicleSettings DEFAULT = new VehicleSettings(VehicleProfile.UNKNOWN);
}
