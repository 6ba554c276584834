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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.EffectState;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * A charger that did not come down when told is told less: first the failsafe current, then 0.
 */
@NonNullByDefault
public final class EffectRule implements Rule {

    /** How long a lowered setpoint may take to show (load-balancing research, section 4.1: "alarm after 15 s"). */
    public static final Duration TIME_ALLOWED = Duration.ofSeconds(15);

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        EffectState effect = charger.memory().effect();
        if (effect.level() == 0) {
            return null;
        }
        int failsafe = charger.orPause(Math.min(situation.settings().failsafeAmps(), charger.last()));
        int amps = effect.level() == 1 ? failsafe : 0;
        return new Bound(amps, new Reason.EffectMissing(mostDrawn(charger), effect.target(), TIME_ALLOWED, amps));
    }

    private static double mostDrawn(ChargerView charger) {
        double most = 0;
        for (Phase phase : Phase.values()) {
            double drawn = charger.sample().drawn().get(phase);
            most = drawn > most ? drawn : most;
        }
        return most;
    }
}
