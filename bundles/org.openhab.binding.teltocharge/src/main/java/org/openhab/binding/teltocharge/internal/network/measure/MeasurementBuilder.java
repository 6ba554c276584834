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
package org.openhab.binding.teltocharge.internal.network.measure;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;

/**
 * Collects what a device on the network gives and refuses what no meter gives.
 */
@NonNullByDefault
public final class MeasurementBuilder {

    /** As for meters on a bus: below it is no phase of a 230 V grid, above it is none either. */
    private static final double MIN_VOLTS = 80;
    private static final double MAX_VOLTS = 300;
    private static final double MAX_AMPS = 10_000;
    private static final double MAX_WATTS = MAX_AMPS * MAX_VOLTS;

    private final Map<MeterQuantity, Double> values = new EnumMap<>(MeterQuantity.class);
    private final MeasuredPhases measured;

    /**
     * @param measured the phases that the device measures
     */
    public MeasurementBuilder(MeasuredPhases measured) {
        this.measured = measured;
    }

    /**
     * Adds a phase. One without voltage is left out: it is lost or not wired, and missing is never zero.
     *
     * @param phase 1-3
     * @param amps A, of either sign; NaN when missing, as the others
     * @param volts V between phase and neutral
     * @param watts active power in W, positive when drawn from the grid
     * @throws NetworkException if one of them is implausible
     */
    public MeasurementBuilder phase(int phase, double amps, double volts, double watts) throws NetworkException {
        if (volts == 0) {
            return this;
        }
        check("voltage of L" + phase, volts, !(volts < MIN_VOLTS || volts > MAX_VOLTS));
        check("current of L" + phase, amps, !(Math.abs(amps) > MAX_AMPS));
        check("power of L" + phase, watts, !(Math.abs(watts) > MAX_WATTS));
        put(Measurand.CURRENT, phase, PhaseCurrent.of(amps, volts, watts));
        put(Measurand.VOLTAGE, phase, volts);
        put(Measurand.POWER, phase, watts);
        return this;
    }

    private static void check(String what, double value, boolean plausible) throws NetworkException {
        if (!plausible) {
            throw new NetworkException(NetworkFault.IMPLAUSIBLE, what + " = " + value);
        }
    }

    /** Whether the phase has been added with a current. */
    public boolean has(int phase) {
        return MeterQuantity.of(Measurand.CURRENT, phase).map(values::containsKey).orElse(false);
    }

    /**
     * @param phase 1-3, or {@link MeterQuantity#TOTAL}
     * @param value in the unit of the measurand; NaN for missing
     */
    public MeasurementBuilder put(Measurand measurand, int phase, double value) {
        if (!Double.isNaN(value)) {
            MeterQuantity.of(measurand, phase).ifPresent(quantity -> values.put(quantity, value));
        }
        return this;
    }

    /**
     * @param stamp the device's own time of the sample; null when it gives none
     * @throws NetworkException if no phase has a current
     */
    public Measurement build(@Nullable Instant stamp) throws NetworkException {
        if (!has(1) && !has(2) && !has(3)) {
            throw new NetworkException(NetworkFault.NO_VALUES, "no current and no power of any phase");
        }
        return new Measurement(measured, values, stamp);
    }
}
