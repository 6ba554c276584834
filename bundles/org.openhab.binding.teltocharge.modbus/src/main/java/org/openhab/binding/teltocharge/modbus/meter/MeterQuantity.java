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

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a meter can measure, per phase and in total.
 */
@NonNullByDefault
public enum MeterQuantity {
    CURRENT_L1(Measurand.CURRENT, 1), //
    CURRENT_L2(Measurand.CURRENT, 2), //
    CURRENT_L3(Measurand.CURRENT, 3), //
    VOLTAGE_L1(Measurand.VOLTAGE, 1), //
    VOLTAGE_L2(Measurand.VOLTAGE, 2), //
    VOLTAGE_L3(Measurand.VOLTAGE, 3), //
    VOLTAGE_L1_L2(Measurand.LINE_VOLTAGE, 1), //
    VOLTAGE_L2_L3(Measurand.LINE_VOLTAGE, 2), //
    VOLTAGE_L3_L1(Measurand.LINE_VOLTAGE, 3), //
    POWER_L1(Measurand.POWER, 1), //
    POWER_L2(Measurand.POWER, 2), //
    POWER_L3(Measurand.POWER, 3), //
    /** The sum of the phases, or the meter's own total. */
    POWER(Measurand.POWER, MeterQuantity.TOTAL), //
    REACTIVE_POWER_L1(Measurand.REACTIVE_POWER, 1), //
    REACTIVE_POWER_L2(Measurand.REACTIVE_POWER, 2), //
    REACTIVE_POWER_L3(Measurand.REACTIVE_POWER, 3), //
    REACTIVE_POWER(Measurand.REACTIVE_POWER, MeterQuantity.TOTAL), //
    POWER_FACTOR_L1(Measurand.POWER_FACTOR, 1), //
    POWER_FACTOR_L2(Measurand.POWER_FACTOR, 2), //
    POWER_FACTOR_L3(Measurand.POWER_FACTOR, 3), //
    POWER_FACTOR(Measurand.POWER_FACTOR, MeterQuantity.TOTAL), //
    ENERGY_IMPORT_L1(Measurand.ENERGY_IMPORT, 1), //
    ENERGY_IMPORT_L2(Measurand.ENERGY_IMPORT, 2), //
    ENERGY_IMPORT_L3(Measurand.ENERGY_IMPORT, 3), //
    ENERGY_IMPORT(Measurand.ENERGY_IMPORT, MeterQuantity.TOTAL), //
    ENERGY_EXPORT_L1(Measurand.ENERGY_EXPORT, 1), //
    ENERGY_EXPORT_L2(Measurand.ENERGY_EXPORT, 2), //
    ENERGY_EXPORT_L3(Measurand.ENERGY_EXPORT, 3), //
    ENERGY_EXPORT(Measurand.ENERGY_EXPORT, MeterQuantity.TOTAL), //
    FREQUENCY(Measurand.FREQUENCY, MeterQuantity.TOTAL);

    /** In place of the number of a phase. */
    public static final int TOTAL = 0;

    private final Measurand measurand;
    private final int phase;

    MeterQuantity(Measurand measurand, int phase) {
        this.measurand = measurand;
        this.phase = phase;
    }

    public Measurand measurand() {
        return measurand;
    }

    /**
     * @return 1-3, or {@link #TOTAL}; of a voltage between two phases the first of the two
     */
    public int phase() {
        return phase;
    }

    /**
     * @return the name in files and texts, such as {@code current-l1}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param phase 1-3, or {@link #TOTAL}
     * @return nothing when there is no such quantity, such as a total current
     */
    public static Optional<MeterQuantity> of(Measurand measurand, int phase) {
        return Arrays.stream(values()).filter(one -> one.measurand == measurand && one.phase == phase).findFirst();
    }

    /**
     * @param id as {@link #id()} gives it
     */
    public static Optional<MeterQuantity> byId(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
