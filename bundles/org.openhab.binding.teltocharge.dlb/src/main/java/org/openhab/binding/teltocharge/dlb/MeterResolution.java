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
 * How finely a meter tells currents, as far as its samples have shown. Many P1 ports (DSMR) give whole amperes. No standard
 * says whether they are rounded or cut off, and some are cut off: a published telegram (meter research, DSMR vector) tells
 * 2 A beside 676 W at 236.0 V, which are 2.9 A, and 0 A beside 132 W at 235.1 V. So a line may carry nearly an ampere more
 * than is told.
 * <p>
 * Whole amperes alone prove nothing: loads may be so, above all where somebody tries something out. But a load that
 * wanders a little is told as a step of exactly one ampere, now and then, by such a meter only.
 *
 * @param samples how many samples have told nothing but whole amperes; counts no further than it matters
 * @param steps how many of them told one ampere more or less on a phase than the one before; likewise
 * @param fine some sample has told a fraction of an ampere, which settles it for good
 */
@NonNullByDefault
public record MeterResolution(int samples, int steps, boolean fine) {

    /** Nothing was told yet. */
    public static final MeterResolution UNKNOWN = new MeterResolution(0, 0, false);

    /** What whole amperes may hide: they may be cut off. */
    public static final double WHOLE_AMPERE = 1;

    private static final MeterResolution FINE = new MeterResolution(0, 0, true);

    /** A meter in tenths of an ampere tells so many times three whole values in one of 10^30 cases. */
    private static final int SAMPLES_NEEDED = 10;

    /** Vehicles and appliances may change by one ampere as well, but not so often. */
    private static final int STEPS_NEEDED = 5;

    /** No meter is finer than a hundredth of an ampere; less is left over from arithmetic. */
    private static final double FRACTION = 0.005;

    /** @return amps that a line may carry beyond what the meter tells: 1 for a meter of whole amperes, otherwise 0 */
    public double hiddenAmps() {
        return isWhole() ? WHOLE_AMPERE : 0;
    }

    private boolean isWhole() {
        return samples >= SAMPLES_NEEDED && steps >= STEPS_NEEDED;
    }

    /**
     * @param before the sample before; {@code NaN} where there was none
     * @param amps of a sample that was not seen before; {@code NaN} where it tells nothing of use
     */
    public MeterResolution plus(PhaseAmps before, PhaseAmps amps) {
        boolean told = false;
        boolean step = false;
        for (Phase phase : Phase.ALL) {
            double value = amps.get(phase);
            if (Math.abs(value - Math.rint(value)) > FRACTION) {
                return FINE;
            }
            told |= !Double.isNaN(value);
            step |= Math.abs(Math.abs(value - before.get(phase)) - 1) <= FRACTION;
        }
        return fine || isWhole() || !told
                ? this
                : new MeterResolution(Math.min(samples + 1, SAMPLES_NEEDED),
                        Math.min(step ? steps + 1 : steps, STEPS_NEEDED), false);
    }
}
