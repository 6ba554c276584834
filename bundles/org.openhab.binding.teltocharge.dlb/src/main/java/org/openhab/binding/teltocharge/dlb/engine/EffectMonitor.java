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
package org.openhab.binding.teltocharge.dlb.engine;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.EffectState;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.rule.EffectRule;

/**
 * Watches whether a charger comes down when told. What it finds is a level, which {@link EffectRule} turns into a
 * bound. Each failure to come down within the time allowed raises the level by one; following brings it back to 0.
 */
@NonNullByDefault
public final class EffectMonitor {

    /** A vehicle that draws this much more than it is offered still follows: tolerance of both meters. */
    private static final double TOLERANCE_AMPS = 1.0;
    private static final double TOLERANCE_SHARE = 0.1;
    private static final int HIGHEST_LEVEL = 2;

    /**
     * @param state what was known before
     * @param told what the charger was told last, in amps
     * @param lineFactor amps on a line for each ampere that is offered
     * @param sample what it says; a sample that is not newer than the beginning of the wait proves nothing
     * @param now the present
     */
    public EffectState observe(EffectState state, int told, double lineFactor, ChargerSample sample,
            Instant now) {
        Instant since = state.since();
        if (since == null) {
            return exceeds(sample, told * lineFactor) ? new EffectState(now, told, state.level()) : state;
        }
        if (!exceeds(sample, state.target() * lineFactor)) {
            // It came down to what it had been told first; from now on what it was told later counts.
            return exceeds(sample, told * lineFactor)
                    ? new EffectState(now, told, state.level())
                    : following(state, sample);
        }
        if (Duration.between(since, sample.time()).compareTo(EffectRule.TIME_ALLOWED) < 0) {
            return state;
        }
        return new EffectState(now, Math.min(state.target(), told), Math.min(HIGHEST_LEVEL, state.level() + 1));
    }

    /** Silence about the current is not obedience. */
    private static EffectState following(EffectState state, ChargerSample sample) {
        return isKnown(sample) ? EffectState.FOLLOWING : state;
    }

    private static boolean isKnown(ChargerSample sample) {
        for (Phase phase : Phase.values()) {
            if (!Double.isNaN(sample.drawn().get(phase))) {
                return true;
            }
        }
        return false;
    }

    private static boolean exceeds(ChargerSample sample, double offered) {
        double most = offered + TOLERANCE_AMPS + TOLERANCE_SHARE * offered;
        for (Phase phase : Phase.values()) {
            if (sample.drawn().get(phase) > most) {
                return true;
            }
        }
        return false;
    }
}
