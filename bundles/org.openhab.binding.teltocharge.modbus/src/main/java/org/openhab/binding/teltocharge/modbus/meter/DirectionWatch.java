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

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Suspects current transformers that are the wrong way round: a phase that has fed in for hours and never drawn
 * anything. With solar a phase feeds in by day, but even then it draws at night, so that a whole day tells.
 */
@NonNullByDefault
public final class DirectionWatch {
    /** Of the meter's own counters: more than solar feeds in on a day. */
    private static final double LITTLE_WH = 100;
    private static final double MUCH_WH = 50_000;
    /** Below this the direction is chance. */
    private static final double SIGNIFICANT_WATTS = 50;
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration HOUR = Duration.ofHours(1);
    /** Readings further apart than this tell nothing about the time between them. */
    private static final Duration LONGEST_STEP = Duration.ofMinutes(1);
    private static final int PHASES = 3;

    private final Duration[] drawn = new Duration[]{Duration.ZERO, Duration.ZERO, Duration.ZERO};
    private final Duration[] fed = new Duration[]{Duration.ZERO, Duration.ZERO, Duration.ZERO};
    private Duration watched = Duration.ZERO;
    private @Nullable Instant last;

    /**
     * @param reading the next one
     * @return the phases that are suspected now
     */
    public synchronized MeasuredPhases observe(MeterReading reading) {
        count(reading);
        boolean[] suspected = new boolean[PHASES];
        for (int i = 0; i < PHASES; i++) {
            suspected[i] = isSuspected(reading, i);
        }
        return new MeasuredPhases(suspected[0], suspected[1], suspected[2]);
    }

    private void count(MeterReading reading) {
        Instant before = last;
        last = reading.sourceTime();
        Duration step = before == null ? Duration.ZERO : Duration.between(before, reading.sourceTime());
        if (step.isNegative() || step.compareTo(LONGEST_STEP) > 0) {
            return;
        }
        watched = watched.plus(step);
        for (int i = 0; i < PHASES; i++) {
            double watts = value(reading, Measurand.POWER, i);
            if (watts > SIGNIFICANT_WATTS) {
                drawn[i] = drawn[i].plus(step);
            } else if (watts < -SIGNIFICANT_WATTS) {
                fed[i] = fed[i].plus(step);
            }
        }
    }

    private boolean isSuspected(MeterReading reading, int i) {
        double imported = value(reading, Measurand.ENERGY_IMPORT, i);
        double exported = value(reading, Measurand.ENERGY_EXPORT, i);
        boolean counted = reading.measured().count() > 1 && imported < LITTLE_WH && exported > MUCH_WH;
        return counted || watched.compareTo(DAY) >= 0 && drawn[i].isZero() && fed[i].compareTo(HOUR) >= 0;
    }

    private static double value(MeterReading reading, Measurand measurand, int i) {
        return MeterQuantity.of(measurand, i + 1).map(reading::value).orElse(Double.NaN);
    }
}
