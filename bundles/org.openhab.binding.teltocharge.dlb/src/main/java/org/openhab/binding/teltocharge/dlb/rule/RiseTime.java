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
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.HeadroomPoint;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * Tells how long a charger has to wait before its current can rise, if the load stays as it is.
 */
@NonNullByDefault
final class RiseTime {

    /** A list would make an iterator each time. */
    private static final Phase[] PHASES = Phase.values();

    private final Situation situation;
    private final ChargerView charger;

    RiseTime(Situation situation, ChargerView charger) {
        this.situation = situation;
        this.charger = charger;
    }

    /** @return true while the last raise is too recent for another one */
    boolean intervalRuns() {
        return isAhead(intervalEnd());
    }

    /** @return true while the pause is too short to end */
    boolean delayRuns() {
        return isAhead(delayEnd(charger.last()));
    }

    private boolean isAhead(@Nullable Instant time) {
        return time != null && !situation.reached(time);
    }

    /**
     * @param amps what is offered from now on
     * @return the latest of all the moments that the next rise has to wait for; null when none lies ahead
     */
    @Nullable
    Instant after(int amps) {
        Duration window = situation.settings().ramp().window();
        Instant until = later(delayEnd(amps), intervalEnd());
        if (amps > charger.last()) {
            until = later(until, situation.now().plus(situation.settings().ramp().interval()));
        }
        CircuitState circuit = situation.circuit(charger);
        while (circuit != null) {
            until = later(until, plus(lastBelow(circuit, amps == 0 ? charger.least() : amps + 1), window));
            if (amps > 0) {
                // A start does not wait for the whole window.
                until = later(until, plus(coveredSince(circuit), window));
            }
            circuit = circuit.parent();
        }
        return isAhead(until) ? until : null;
    }

    private @Nullable Instant coveredSince(CircuitState circuit) {
        Instant latest = null;
        for (Phase phase : PHASES) {
            latest = charger.phases().uses(phase)
                    ? later(latest, circuit.window().coveredSince().get(phase))
                    : latest;
        }
        return latest;
    }

    private @Nullable Instant intervalEnd() {
        return plus(charger.memory().lastRaise(), situation.settings().ramp().interval());
    }

    private @Nullable Instant delayEnd(int amps) {
        if (amps > 0) {
            return null;
        }
        Instant paused = charger.last() > 0 ? situation.now() : charger.memory().pausedSince();
        return plus(paused, situation.settings().ramp().restartDelay());
    }

    /** When the charger's phases had less headroom than that last; null when they never had. */
    private @Nullable Instant lastBelow(CircuitState circuit, int amps) {
        MeterSample latest = circuit.memory().latest();
        if (latest != null && isBelow(circuit.headroom(), circuit.headroomWatts(), amps)) {
            return latest.sourceTime();
        }
        List<HeadroomPoint> points = circuit.memory().window();
        for (int i = points.size() - 1; i >= 0; i--) {
            HeadroomPoint point = points.get(i);
            if (isBelow(point.headroom(), point.watts(), amps)) {
                return point.time();
            }
        }
        return null;
    }

    private boolean isBelow(PhaseAmps headroom, double watts, int amps) {
        double factor = situation.grid().lineFactor(charger.phases());
        for (Phase phase : PHASES) {
            if (charger.phases().uses(phase) && CircuitRule.wholeAmps(headroom.get(phase) / factor) < amps) {
                return true;
            }
        }
        return !Double.isNaN(watts)
                && CircuitRule.wholeAmps(watts / situation.grid().wattsPerAmp(charger.phases())) < amps;
    }

    private static @Nullable Instant plus(@Nullable Instant time, Duration span) {
        return time == null ? null : time.plus(span);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
