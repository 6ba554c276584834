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
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseCause;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseSwitch;
import org.openhab.binding.teltocharge.dlb.Trait;

/**
 * Chooses the phases that a charger is to use, and begins a change when another set is better for long enough.
 * Stateless; the state is the {@link PhaseMemory}.
 */
@NonNullByDefault
public final class PhaseChooser {

    /**
     * A shortage that ends by itself within that time (a motor's start, a coffee machine) is not worth a change. A slow
     * meter needs longer.
     */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A charger that failed twice to change its phases in one session is left alone. */
    private static final int MOST_FAILURES = 2;

    /** A phase must be that much less loaded to be better than the one the vehicle draws on already. */
    private static final double HYSTERESIS_AMPS = 1.0;

    /**
     * @param memory what is known; a charger on the way to other phases is not asked
     * @param question what the choice depends on
     * @param now the present
     */
    public PhaseMemory choose(PhaseMemory memory, PhaseQuestion question, Instant now) {
        if (memory.isSwitching()) {
            return memory;
        }
        PhaseSwitch wish = wish(memory, question, now);
        PhaseMemory result = memory.withWanted(wish == null ? null : wish.cause(), now);
        return wish != null && result.isWantedFor(patience(wish.cause(), question), now)
                ? result.begun(wish, now)
                : result;
    }

    /** What was watched for long before it became a wish, or is an order, needs no patience. */
    private static Duration patience(PhaseCause cause, PhaseQuestion question) {
        Duration readings = question.twoReadings();
        return switch (cause) {
            case ONE_PHASE_VEHICLE, VEHICLE_DIED, OWNER -> Duration.ZERO;
            case SHORTAGE, ROOM, NO_VEHICLE -> readings.compareTo(PATIENCE) > 0 ? readings : PATIENCE;
        };
    }

    private static @Nullable PhaseSwitch wish(PhaseMemory memory, PhaseQuestion question, Instant now) {
        if (question.selectable().isEmpty() || memory.told() == PhaseSet.NONE || memory.failures() >= MOST_FAILURES) {
            return null;
        }
        if (question.wished() != PhaseSet.NONE) {
            return question.selectable().contains(question.wished())
                    ? to(memory, question.wished(), PhaseCause.OWNER)
                    : null;
        }
        return question.settings().allowed() ? ownWish(memory, question, now) : null;
    }

    private static @Nullable PhaseSwitch ownWish(PhaseMemory memory, PhaseQuestion question, Instant now) {
        if (!question.vehicle()) {
            return to(memory, question.home(), PhaseCause.NO_VEHICLE);
        }
        if (question.died()) {
            return undone(memory, question);
        }
        if (question.profile().diesAfterSwitch() == Trait.YES || memory.dwells(question.settings().dwell(), now)) {
            return null;
        }
        return better(memory, question);
    }

    private static @Nullable PhaseSwitch undone(PhaseMemory memory, PhaseQuestion question) {
        PhaseSwitch last = memory.last();
        boolean useful = last != null && last.cause() != PhaseCause.VEHICLE_DIED
                && question.room().amps(last.from()) > 0;
        return last != null && useful ? to(memory, last.from(), PhaseCause.VEHICLE_DIED) : null;
    }

    private static @Nullable PhaseSwitch better(PhaseMemory memory, PhaseQuestion question) {
        if (question.amps() == 0) {
            return largest(candidates(memory, question), question)
                    .map(set -> to(memory, set, PhaseCause.SHORTAGE)).orElse(null);
        }
        if (question.profile().phases() == 1) {
            return memory.told().count() > 1
                    ? to(memory, leastLoaded(memory, question), PhaseCause.ONE_PHASE_VEHICLE)
                    : null;
        }
        double drawn = total(question);
        if (drawn < PhaseMachine.NO_LOAD_AMPS) {
            // A vehicle that takes nothing needs no more phases.
            return null;
        }
        return largest(candidates(memory, question).filter(set -> set.count() > memory.told().count()), question)
                .filter(set -> set.count() * question.room().amps(set) >= drawn)
                .map(set -> to(memory, set, PhaseCause.ROOM)).orElse(null);
    }

    /** Sets that the vehicle can use, that leave enough, and from which there is a way home. */
    private static Stream<PhaseSet> candidates(PhaseMemory memory, PhaseQuestion question) {
        int most = mostPhases(question);
        int left = question.settings().switchesPerSession() - memory.switches();
        return question.selectable().stream()
                .filter(set -> set != memory.told() && set.count() <= most && left >= (set.count() < most ? 2 : 1)
                        && question.room().amps(set) > 0);
    }

    private static int mostPhases(PhaseQuestion question) {
        int known = question.profile().phases();
        return known == 0 ? question.home().count() : Math.min(known, question.home().count());
    }

    /**
     * The most current in all; of equals the fewer phases, then the least loaded one. Where others wait one phase must do,
     * so that there is one for them too.
     */
    private static Optional<PhaseSet> largest(Stream<PhaseSet> sets, PhaseQuestion question) {
        PhaseRoom room = question.room();
        Comparator<PhaseSet> fewer = Comparator.comparingInt(set -> -set.count());
        Comparator<PhaseSet> larger = Comparator.comparingInt(set -> set.count() * room.amps(set));
        Comparator<PhaseSet> order = room.isContested() ? fewer.thenComparing(larger) : larger.thenComparing(fewer);
        return sets.max(order.thenComparingDouble(room::spare));
    }

    private static PhaseSet leastLoaded(PhaseMemory memory, PhaseQuestion question) {
        PhaseRoom room = question.room();
        return candidates(memory, question).filter(set -> set.count() == 1).max(Comparator
                .comparingDouble(set -> room.spare(set) + (isDrawnOn(set, question) ? HYSTERESIS_AMPS : 0)))
                .orElse(memory.told());
    }

    private static boolean isDrawnOn(PhaseSet set, PhaseQuestion question) {
        return set.phases().stream().anyMatch(phase -> question.drawn().get(phase) > PhaseMachine.NO_LOAD_AMPS);
    }

    private static double total(PhaseQuestion question) {
        double sum = 0;
        for (Phase phase : Phase.values()) {
            double amps = question.drawn().get(phase);
            sum += amps > 0 ? amps : 0;
        }
        return sum;
    }

    private static @Nullable PhaseSwitch to(PhaseMemory memory, PhaseSet set, PhaseCause cause) {
        return set == memory.told() || set == PhaseSet.NONE ? null : new PhaseSwitch(memory.told(), set, cause);
    }
}
