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
package org.openhab.binding.teltocharge.dlb.phase;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseStage;
import org.openhab.binding.teltocharge.dlb.PhaseSwitch;

/**
 * Takes a charger from one set of phases to another: offer nothing, wait until the vehicle draws nothing, tell register
 * 14, see it read back, wait, and only then let it start again. Only a sample that was read after a stage began counts
 * for it, and a current that is not known is not taken for none. The state is the {@link PhaseMemory}.
 */
@NonNullByDefault
public final class PhaseMachine {

    /** The vehicle draws nothing any more (issue "load-balancing engine", state machine of a change of phases). */
    public static final double NO_LOAD_AMPS = 0.5;

    /** A vehicle stops within 3 s when told (IEC 61851-1); after 4 s the wait is worth a word. */
    public static final Duration EMPTY_WITHIN = Duration.ofSeconds(4);

    /** From the new phases to the start: a contactor's dead time, 2 s in published phase switches. */
    public static final Duration REST = Duration.ofSeconds(2);

    /** Without an effect for so long a change has failed: the time any command is given. */
    public static final Duration GIVE_UP_AFTER = Duration.ofSeconds(15);

    private PhaseMachine() {
    }

    /**
     * Moves on as far as a sample allows.
     *
     * @param memory what was known before
     * @param evidence the charger's latest sample, new or not
     * @param now the present
     */
    public static PhaseMemory observe(PhaseMemory memory, PhaseEvidence evidence, Instant now) {
        PhaseMemory session = evidence.vehicle() ? memory : memory.newSession();
        boolean isNew = isAfter(evidence.time(), session.since());
        if (isNew && isTold(session) && isLoaded(evidence)) {
            // Somebody else has let it charge: not another write of register 14 now.
            return followed(session.failed(PhaseStage.SETTLING, session.told(), now), evidence);
        }
        return switch (session.stage()) {
            case STEADY -> followed(session, evidence);
            case EMPTYING -> emptied(session, evidence, isNew, now);
            case TELLING -> told(session, evidence, isNew, now);
            case RESTING -> rested(session, evidence, isNew, now);
            case RETURNING -> returned(session, evidence, isNew, now);
            case SETTLING -> settled(session, evidence, isNew, now);
        };
    }

    /** @return true when the vehicle still draws although the time to stop is over */
    public static boolean isBlocked(PhaseMemory memory, Instant now) {
        return memory.stage() == PhaseStage.EMPTYING && lasts(memory, EMPTY_WITHIN, now);
    }

    /** @return true when register 14 has not shown the new phases for longer than the next reading takes */
    public static boolean isOverdue(PhaseMemory memory, Instant now) {
        return memory.stage() == PhaseStage.TELLING && lasts(memory, EMPTY_WITHIN, now);
    }

    /** Nobody but us should write register 14; whoever did has been obeyed already, so switching back needs a change. */
    private static PhaseMemory followed(PhaseMemory memory, PhaseEvidence evidence) {
        return isOthers(memory, evidence) ? memory.withTold(evidence.active()) : memory;
    }

    private static PhaseMemory emptied(PhaseMemory memory, PhaseEvidence evidence, boolean isNew, Instant now) {
        PhaseSwitch change = memory.last();
        if (change == null || isNew && isOthers(memory, evidence)) {
            return abandoned(memory, evidence, now);
        }
        if (isNew && evidence.offeredAmps() == 0 && isEmpty(memory, evidence)) {
            return memory.at(PhaseStage.TELLING, change.to(), now);
        }
        return lasts(memory, GIVE_UP_AFTER, now) ? abandoned(memory, evidence, now) : memory;
    }

    /** Somebody else has changed register 14 meanwhile; telling the old phases again would switch under load. */
    private static boolean isOthers(PhaseMemory memory, PhaseEvidence evidence) {
        return evidence.active() != PhaseSet.NONE && evidence.active() != memory.told();
    }

    /** The charger goes on with the phases that it has. */
    private static PhaseMemory abandoned(PhaseMemory memory, PhaseEvidence evidence, Instant now) {
        return followed(memory.failed(PhaseStage.STEADY, memory.told(), now), evidence);
    }

    private static PhaseMemory told(PhaseMemory memory, PhaseEvidence evidence, boolean isNew, Instant now) {
        if (isNew && evidence.active() == memory.told()) {
            return memory.at(PhaseStage.RESTING, memory.told(), now);
        }
        return lasts(memory, GIVE_UP_AFTER, now) ? refused(memory, now) : memory;
    }

    private static PhaseMemory rested(PhaseMemory memory, PhaseEvidence evidence, boolean isNew, Instant now) {
        if (isNew && isOthers(memory, evidence)) {
            return refused(memory, now);
        }
        return isNew && lasts(memory, REST, now) ? memory.done(now) : memory;
    }

    private static PhaseMemory returned(PhaseMemory memory, PhaseEvidence evidence, boolean isNew, Instant now) {
        boolean back = isNew && evidence.active() == memory.told();
        return back || lasts(memory, GIVE_UP_AFTER, now)
                ? followed(memory.at(PhaseStage.SETTLING, memory.told(), now), evidence)
                : memory;
    }

    private static PhaseMemory settled(PhaseMemory memory, PhaseEvidence evidence, boolean isNew, Instant now) {
        if (isNew && isOthers(memory, evidence)) {
            return memory.at(PhaseStage.SETTLING, evidence.active(), now);
        }
        boolean rested = isNew && lasts(memory, REST, now);
        return rested || lasts(memory, GIVE_UP_AFTER, now) ? memory.at(PhaseStage.STEADY, memory.told(), now) : memory;
    }

    private static PhaseMemory refused(PhaseMemory memory, Instant now) {
        PhaseSwitch change = memory.last();
        return memory.failed(PhaseStage.RETURNING, change == null ? memory.told() : change.from(), now);
    }

    private static boolean isTold(PhaseMemory memory) {
        return memory.isSwitching() && memory.stage() != PhaseStage.EMPTYING
                && memory.stage() != PhaseStage.SETTLING;
    }

    private static boolean isLoaded(PhaseEvidence evidence) {
        for (Phase phase : Phase.ALL) {
            if (evidence.drawn().get(phase) >= NO_LOAD_AMPS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(PhaseMemory memory, PhaseEvidence evidence) {
        PhaseSet possible = memory.possible();
        for (Phase phase : Phase.ALL) {
            double amps = evidence.drawn().get(phase);
            boolean missing = Double.isNaN(amps) && (possible.uses(phase) || evidence.active().uses(phase));
            if (missing || amps >= NO_LOAD_AMPS) {
                return false;
            }
        }
        return true;
    }

    private static boolean lasts(PhaseMemory memory, Duration span, Instant now) {
        Instant since = memory.since();
        return since != null && Duration.between(since, now).compareTo(span) >= 0;
    }

    private static boolean isAfter(Instant time, @Nullable Instant since) {
        return since == null || time.isAfter(since);
    }
}
