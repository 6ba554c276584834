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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How finely a meter tells currents, as far as its samples have shown. Many P1 ports (DSMR) give whole amperes. No standard
 * says whether they are rounded or cut off, and some are cut off: a published telegram (meter research, DSMR vector) tells
 * 2 A beside 676 W at 236.0 V, which are 2.9 A, and 0 A beside 132 W at 235.1 V. So a line may carry nearly an ampere more
 * than is told.
 *
 * @param samples how many samples have told nothing but whole amperes; counts no further than it matters
 * @param values different currents that they have told, other than zero; no more than matter
 * @param fine some sample has told a fraction of an ampere, which settles it for good
 */
@NonNullByDefault
public record MeterResolution(int samples, List<Integer> values, boolean fine) {

    /** Nothing was told yet. */
    public static final MeterResolution UNKNOWN = new MeterResolution(0, List.of(), false);

    /** What whole amperes may hide: they may be cut off. */
    public static final double WHOLE_AMPERE = 1;

    private static final MeterResolution FINE = new MeterResolution(0, List.of(), true);

    /**
     * A meter of 10 s, the slowest with such a port, has given as many within the default raise window of 90 s: what a
     * line may hide is known before anything is raised for the first time.
     */
    private static final int SAMPLES_NEEDED = 10;

    /**
     * A meter in tenths of an ampere tells three different whole values and nothing between them in one of a thousand
     * cases, and then one fraction puts it right.
     */
    private static final int VALUES_NEEDED = 3;

    /** No meter is finer than a hundredth of an ampere; less is left over from arithmetic. */
    private static final double FRACTION = 0.005;

    public MeterResolution {
        values = List.copyOf(values);
    }

    /** @return amps that a line may carry beyond what the meter tells: 1 for a meter of whole amperes, otherwise 0 */
    public double hiddenAmps() {
        return isWhole() ? WHOLE_AMPERE : 0;
    }

    private boolean isWhole() {
        return samples >= SAMPLES_NEEDED && values.size() >= VALUES_NEEDED;
    }

    /** @param amps of a sample that was not seen before; {@code NaN} where it tells nothing of use */
    public MeterResolution plus(PhaseAmps amps) {
        boolean told = false;
        for (Phase phase : Phase.ALL) {
            double value = amps.get(phase);
            if (Math.abs(value - Math.rint(value)) > FRACTION) {
                return FINE;
            }
            told |= !Double.isNaN(value);
        }
        return fine || isWhole() || !told
                ? this
                : new MeterResolution(Math.min(samples + 1, SAMPLES_NEEDED), valuesWith(amps), false);
    }

    private List<Integer> valuesWith(PhaseAmps amps) {
        List<Integer> result = new ArrayList<>(values);
        for (Phase phase : Phase.ALL) {
            // What is missing becomes 0 here.
            int whole = (int) Math.rint(amps.get(phase));
            if (whole != 0 && result.size() < VALUES_NEEDED && !result.contains(whole)) {
                result.add(whole);
            }
        }
        return result;
    }
}
