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
package org.openhab.binding.teltocharge.simulator.internal.household;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/**
 * Load steps made for watching a balancer: each one changes the largest whole-amp current that fits beside the
 * household, floor(fuse - reserve - tightest phase), limited to 0 or 6 A up to the car's maximum. Cycles of eleven steps
 * (two minutes at the usual pace) each hold one step that leaves less than 6 A.
 */
final class DemoProgram {

    static final int STEPS_PER_CYCLE = 11;

    /** An hour at the usual pace before the steps repeat. */
    private static final int CYCLES = 30;
    /** Early enough that a one-minute demo shows the pause and the way back. */
    private static final int PAUSE_STEP = 3;
    private static final int SMALLEST_CHARGING_AMPS = 6;
    /** What a household draws at least on its tightest phase. */
    private static final int SMALLEST_HOUSE_AMPS = 3;
    /** A jump that is easily seen; smaller ones only where the range is too narrow for it. */
    private static final int VISIBLE_JUMP_AMPS = 2;
    private static final double STANDBY_AMPS = 0.6;

    private final Random random;
    private final double limitAmps;
    /** The tightest phase is one of these: only they limit the car. */
    private final List<HousePhase> carPhases;
    private final int largestCarAmps;
    private final int meanStepSeconds;

    private DemoProgram(HouseholdSettings settings) {
        this.random = new Random(settings.seed());
        this.limitAmps = settings.fuseAmps() - settings.reserveAmps();
        this.carPhases = List.copyOf(new TreeSet<>(settings.carPhases()));
        this.largestCarAmps = Math.min(settings.carMaxAmps(), (int) Math.floor(limitAmps) - SMALLEST_HOUSE_AMPS);
        this.meanStepSeconds = (int) Math.round(settings.meanStep().toMillis() / 1000.0);
    }

    static LoadTimeline create(HouseholdSettings settings) {
        return new DemoProgram(settings).timeline();
    }

    private LoadTimeline timeline() {
        List<LoadStep> steps = new ArrayList<>();
        PhaseAmpsTruth load = PhaseAmpsTruth.of(phase -> STANDBY_AMPS);
        int room = 0;
        int stepCount = CYCLES * STEPS_PER_CYCLE;
        for (int i = 0; i < stepCount; i++) {
            room = nextRoom(i, room, i == stepCount - 1);
            load = nextLoad(load, tightestPhaseAmps(room));
            steps.add(new LoadStep(Duration.ofSeconds(meanStepSeconds - 1 + random.nextInt(3)), load));
        }
        return new LoadTimeline(steps);
    }

    /** Whole amps that the step leaves for the car; below 6 in the pause step. */
    private int nextRoom(int index, int previous, boolean last) {
        if (index == 0) {
            return largestCarAmps;
        }
        if (index % STEPS_PER_CYCLE == PAUSE_STEP && previous >= SMALLEST_CHARGING_AMPS) {
            return pauseRoom();
        }
        // The timeline starts over with the largest room, so the last step must differ from that as well.
        IntPredicate different = room -> room != previous && !(last && room == largestCarAmps);
        int[] visible = candidates(different.and(room -> Math.abs(room - previous) >= VISIBLE_JUMP_AMPS));
        int[] choice = visible.length > 0 ? visible : candidates(different);
        // A car that knows 6 A only leaves no other choice than a pause.
        return choice.length > 0 ? choice[random.nextInt(choice.length)] : pauseRoom();
    }

    private int pauseRoom() {
        return 1 + random.nextInt(SMALLEST_CHARGING_AMPS - 2);
    }

    private int[] candidates(IntPredicate condition) {
        return IntStream.rangeClosed(SMALLEST_CHARGING_AMPS, largestCarAmps).filter(condition).toArray();
    }

    /** Keeps 0.3 A away from whole amps, so that no rounding on the way makes the whole amps flap. */
    private double tightestPhaseAmps(int room) {
        return limitAmps - room - (3 + random.nextInt(5)) / 10.0;
    }

    /** Something is switched on on one phase, or things are switched off until the tightest phase is there. */
    private PhaseAmpsTruth nextLoad(PhaseAmpsTruth load, double tightestAmps) {
        HousePhase tightest = carPhases.get(random.nextInt(carPhases.size()));
        PhaseAmpsTruth others = PhaseAmpsTruth.of(phase -> below(load.get(phase), tightestAmps));
        return others.with(tightest, tightestAmps);
    }

    private double below(double amps, double tightestAmps) {
        if (amps < tightestAmps) {
            return amps;
        }
        double tenths = Math.floor(tightestAmps * (4 + random.nextInt(5)));
        return Math.max(STANDBY_AMPS, tenths / 10);
    }
}
