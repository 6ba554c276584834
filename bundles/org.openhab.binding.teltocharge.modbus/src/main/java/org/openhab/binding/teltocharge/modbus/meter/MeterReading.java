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

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.PhaseValues;

/**
 * One sample of a meter, of whatever kind. Import from the grid is positive, export negative.
 *
 * @param sourceTime when the device measured, by our clock and no later than it really did: two readings with the same
 *            source time are the same sample. For a device that is polled and has no time of its own it is the time at
 *            which the request went out, and that of the earlier request when nothing has changed since
 * @param deviceTime the time that the device itself put on the sample; only tells samples apart, since its clock may be
 *            wrong. Null when it gives none
 * @param measured the phases that the meter measures at all; one of them may still be missing in this sample
 * @param values what there is, in the units of {@link Measurand}, finite numbers only; what is missing is not in it
 */
@NonNullByDefault
public record MeterReading(Instant sourceTime, @Nullable Instant deviceTime, MeasuredPhases measured,
        Map<MeterQuantity, Double> values) {
    public MeterReading {
        Map<MeterQuantity, Double> copy = new EnumMap<>(MeterQuantity.class);
        copy.putAll(values);
        if (!copy.values().stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Not all of " + copy + " are numbers");
        }
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * Starts a reading of a meter that measures all three phases.
     */
    public static Builder at(Instant sourceTime) {
        return new Builder(sourceTime);
    }

    /**
     * @return NaN when missing
     */
    public double value(MeterQuantity quantity) {
        Double value = values.get(quantity);
        return value == null ? Double.NaN : value;
    }

    /**
     * @return the phases of a measurand that is measured per phase; NaN where missing
     */
    public PhaseValues phases(Measurand measurand) {
        return new PhaseValues(value(measurand, 1), value(measurand, 2), value(measurand, 3));
    }

    private double value(Measurand measurand, int phase) {
        return MeterQuantity.of(measurand, phase).map(this::value).orElse(Double.NaN);
    }

    /**
     * @return A per phase, signed; NaN for a phase that is not measured or has no voltage
     */
    public PhaseValues amps() {
        return phases(Measurand.CURRENT);
    }

    /**
     * @return V per phase; NaN where missing
     */
    public PhaseValues volts() {
        return phases(Measurand.VOLTAGE);
    }

    /**
     * @return active power per phase; NaN where missing
     */
    public PhaseValues watts() {
        return phases(Measurand.POWER);
    }

    /**
     * Gives a current that is only a magnitude the direction of its phase's power.
     *
     * @param amps of either sign
     * @param watts active power of the phase; NaN when it is not known, and the current stays positive then, which is
     *            the safe side for a fuse
     * @return NaN when the current is
     */
    public static double signed(double amps, double watts) {
        return watts < 0 ? -Math.abs(amps) : Math.abs(amps);
    }

    /**
     * Collects what a reading consists of.
     */
    public static final class Builder {
        private final Instant sourceTime;
        private final Map<MeterQuantity, Double> values = new EnumMap<>(MeterQuantity.class);
        private @Nullable Instant deviceTime;
        private MeasuredPhases measured = MeasuredPhases.ALL;

        private Builder(Instant sourceTime) {
            this.sourceTime = sourceTime;
        }

        public Builder deviceTime(@Nullable Instant time) {
            deviceTime = time;
            return this;
        }

        public Builder measured(MeasuredPhases phases) {
            measured = phases;
            return this;
        }

        /**
         * @param value in the unit of the quantity's measurand; NaN for missing, which leaves it out
         */
        public Builder put(MeterQuantity quantity, double value) {
            if (Double.isNaN(value)) {
                values.remove(quantity);
            } else {
                values.put(quantity, value);
            }
            return this;
        }

        public Builder putAll(Map<MeterQuantity, Double> more) {
            more.forEach(this::put);
            return this;
        }

        /**
         * @param values L1 to L3 of a measurand that is measured per phase; NaN for missing
         */
        public Builder put(Measurand measurand, PhaseValues phases) {
            MeterQuantity.of(measurand, 1).ifPresent(quantity -> put(quantity, phases.l1()));
            MeterQuantity.of(measurand, 2).ifPresent(quantity -> put(quantity, phases.l2()));
            MeterQuantity.of(measurand, 3).ifPresent(quantity -> put(quantity, phases.l3()));
            return this;
        }

        /**
         * @return the reading; without a total power it gets the sum of the measured phases, if none of them is missing
         * @throws IllegalArgumentException if a value is infinite
         */
        public MeterReading build() {
            if (!values.containsKey(MeterQuantity.POWER)) {
                put(MeterQuantity.POWER, sumOfPowers());
            }
            return new MeterReading(sourceTime, deviceTime, measured, values);
        }

        private double sumOfPowers() {
            double sum = measured.count() == 0 ? Double.NaN : 0;
            for (MeterQuantity quantity : MeterQuantity.values()) {
                if (quantity.measurand() == Measurand.POWER && measured.contains(quantity.phase())) {
                    Double watts = values.get(quantity);
                    sum += watts == null ? Double.NaN : watts;
                }
            }
            return sum;
        }
    }
}
