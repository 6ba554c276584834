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
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * One charger as the rules see it.
 *
 * @param settings the owner's bounds
 * @param sample what it said last
 * @param memory what is remembered of it
 * @param phases the phases on which its current counts
 */
@NonNullByDefault
public record ChargerView(ChargerSettings settings, ChargerSample sample, ChargerMemory memory, PhaseSet phases) {

    /** After this time without a sample nobody knows what the charger draws: the default of the meter's staleness. */
    public static final Duration SILENT_AFTER = Duration.ofSeconds(15);

    /** Less is taken for the charger's own supply and for noise. */
    private static final double SIGNIFICANT_AMPS = 1.0;

    public static ChargerView of(ChargerSettings settings, ChargerSample sample, ChargerMemory memory) {
        return new ChargerView(settings, sample, memory, phasesOf(sample));
    }

    /** @return the least current in amps that is offered at all */
    public int least() {
        return settings.minAmps();
    }

    /** @return what was offered last, in amps */
    public int last() {
        return memory.amps();
    }

    /** @return how old the charger's sample is; never negative */
    public Duration silence(Instant now) {
        Duration age = Duration.between(sample.time(), now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    public boolean isSilent(Instant now) {
        return silence(now).compareTo(SILENT_AFTER) > 0;
    }

    /** @return the amps, or 0 when they are less than the charger can offer */
    public int orPause(int amps) {
        return amps < least() ? 0 : amps;
    }

    /**
     * Phases that are switched on and wired; when that is unknown or contradicts itself, all three. Where current
     * really flows it counts, whatever the registers say.
     */
    private static PhaseSet phasesOf(ChargerSample sample) {
        PhaseSet wired = sample.wiredPhases() == PhaseSet.NONE ? PhaseSet.THREE_PHASE : sample.wiredPhases();
        PhaseSet active = sample.activePhases() == PhaseSet.NONE ? wired : sample.activePhases();
        PhaseSet both = active.and(wired);
        Set<Phase> used = EnumSet.noneOf(Phase.class);
        used.addAll(both == PhaseSet.NONE ? PhaseSet.THREE_PHASE.phases() : both.phases());
        for (Phase phase : Phase.values()) {
            if (sample.drawn().get(phase) > SIGNIFICANT_AMPS) {
                used.add(phase);
            }
        }
        return PhaseSet.of(used);
    }
}
