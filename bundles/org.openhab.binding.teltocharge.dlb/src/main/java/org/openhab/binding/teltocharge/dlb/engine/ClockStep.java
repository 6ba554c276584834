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

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Appetite;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.EffectState;

/**
 * Survives a clock that is set back, as it happens to a small computer without a battery. Remembered times would lie
 * in the future then, and every reading would look old until they are reached.
 */
@NonNullByDefault
final class ClockStep {

    private ClockStep() {
    }

    /** @return the memory, without its times when the last round was made ahead of now */
    static BalancerMemory repaired(BalancerMemory memory, Instant now) {
        Instant latestStart = now.plus(CircuitIntake.CLOCK_TOLERANCE);
        if (!isAfter(memory.startedAt(), latestStart) && !isAfter(memory.lastRound(), latestStart)) {
            return memory;
        }
        Map<String, ChargerMemory> chargers = new HashMap<>();
        memory.chargers().forEach((id, charger) -> chargers.put(id, charger
                .withOfferFrom(now)
                .withTimes(charger.pausedSince() == null ? null : now, charger.lastRaise() == null ? null : now)
                .withObserved(List.of(), new EffectState(null, 0, charger.effect().level()), Appetite.FULL)
                .withPhases(charger.phases().restamped(now)).withVehicle(charger.vehicle().learnedOnly())
                .withServed(charger.served().restarted(now)).withRules(charger.rules().afterClockStep())));
        return new BalancerMemory(now, now, Map.of(), chargers, memory.rules().afterClockStep());
    }

    private static boolean isAfter(@Nullable Instant time, Instant limit) {
        return time != null && time.isAfter(limit);
    }
}
