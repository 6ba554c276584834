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
package org.openhab.binding.teltocharge.internal.item;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.PhaseValues;

/**
 * Finds out what current transformers measure while they are not clamped around a conductor. Not safe for use by
 * several threads.
 */
@NonNullByDefault
public final class ZeroCalibration {

    /** More than this is a load and no noise; it is half of the load balancer's usual reserve. */
    static final double MOST_NOISE_AMPS = 0.5;
    /** Noise keeps its level; a load that is switched meanwhile does not. */
    static final double MOST_SPREAD_AMPS = 0.25;
    static final int READINGS = 5;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(Instant time, PhaseValues amps) {
    }

    /**
     * What came of a calibration.
     *
     * @param offsets the noise of each phase; empty if it was refused
     * @param text says what was found, or why it was refused
     */
    public record Outcome(Optional<ZeroOffsets> offsets, StatusText text) {
    }

    /**
     * @param time of the reading
     * @param amps on the primary side, uncorrected; NaN for a phase without a transformer
     */
    public void add(Instant time, PhaseValues amps) {
        samples.addLast(new Sample(time, amps));
        if (samples.size() > READINGS) {
            samples.removeFirst();
        }
    }

    /**
     * @param now the present
     * @param longest the age at which a reading is too old
     */
    public Outcome calibrate(Instant now, Duration longest) {
        if (samples.size() < READINGS || Duration.between(samples.getLast().time(), now).compareTo(longest) >= 0) {
            return refused(StatusText.of("actions.calibrate-zero.no-readings", READINGS));
        }
        List<Double> noise = new ArrayList<>();
        for (int phase = 0; phase < ItemMeterSettings.PHASES.size(); phase++) {
            DoubleSummaryStatistics seen = statistics(phase);
            if (seen.getCount() > 0 && (seen.getAverage() > MOST_NOISE_AMPS
                    || seen.getMax() - seen.getMin() > MOST_SPREAD_AMPS)) {
                return refused(StatusText.of("actions.calibrate-zero.load", ItemMeterSettings.PHASES.get(phase),
                        inHundredths(seen.getMax()), MOST_NOISE_AMPS));
            }
            noise.add(inHundredths(seen.getAverage()));
        }
        return new Outcome(Optional.of(new ZeroOffsets(noise)),
                StatusText.of("actions.calibrate-zero.done", noise.toArray()));
    }

    private DoubleSummaryStatistics statistics(int phase) {
        return samples.stream().map(Sample::amps).map(amps -> List.of(amps.l1(), amps.l2(), amps.l3()).get(phase))
                .filter(amps -> !amps.isNaN()).mapToDouble(Double::doubleValue).summaryStatistics();
    }

    private static double inHundredths(double amps) {
        return Math.round(amps * 100) / 100.0;
    }

    private static Outcome refused(StatusText why) {
        return new Outcome(Optional.empty(), why);
    }
}
