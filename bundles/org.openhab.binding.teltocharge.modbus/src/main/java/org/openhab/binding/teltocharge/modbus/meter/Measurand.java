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
package org.openhab.binding.teltocharge.modbus.meter;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Kinds of what a meter measures, with the unit of {@link MeterReading}.
 */
@NonNullByDefault
public enum Measurand {
    /** A, with a sign: drawn from the grid is positive. */
    CURRENT("A"),
    /** V between phase and neutral. */
    VOLTAGE("V"),
    /** V between two phases. */
    LINE_VOLTAGE("V"),
    /** Active power in W, with a sign: drawn from the grid is positive. */
    POWER("W"),
    /** In var, with the meter's own sign. */
    REACTIVE_POWER("var"),
    /** -1 to 1, with the meter's own sign. */
    POWER_FACTOR("1"),
    /** Hz. */
    FREQUENCY("Hz"),
    /** Wh drawn from the grid. */
    ENERGY_IMPORT("Wh"),
    /** Wh fed into the grid. */
    ENERGY_EXPORT("Wh");

    private final String unit;

    Measurand(String unit) {
        this.unit = unit;
    }

    /**
     * @return symbol of the unit; "1" for a ratio
     */
    public String unit() {
        return unit;
    }
}
