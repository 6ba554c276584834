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
package org.openhab.binding.teltocharge.dlb.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;
import org.openhab.binding.teltocharge.dlb.testing.Samples;

/**
 * One state of the model: a house with one charger and one vehicle, and the balancer's memory. Immutable; stepping gives
 * the next state, or fails when a safety rule is broken on the way.
 *
 * @param now the present
 * @param memory the balancer's
 * @param house what the household draws
 * @param meter the meter's newest sample
 * @param charger the charger's newest sample
 * @param amps register 15
 * @param phases register 14
 * @param drawn what the vehicle draws on each phase that is switched on
 * @param connected a vehicle is plugged in
 * @param since times that the rules are about
 */
record World(Instant now, BalancerMemory memory, PhaseAmps house, MeterSample meter, ChargerSample charger, int amps,
        PhaseSet phases, double drawn, boolean connected, Since since) {

    private static final PhaseAmps LITTLE = PhaseAmps.of(4, 5, 4);
    private static final PhaseAmps L1_FULL = PhaseAmps.of(19, 5, 18.5);
    private static final PhaseAmps FULL = PhaseAmps.of(20, 20, 20);
    private static final int VEHICLE_MOST = 16;
    private static final Instant LONG_AGO = Samples.T0.minusSeconds(600);

    /**
     * @param seen the newest usable reading of each phase
     * @param raised the last raise
     * @param paused the last pause
     * @param written the last change of register 14 by the balancer
     * @param drawnBefore what the charger said that the vehicle drew, in its sample before
     */
    record Since(PhaseTimes seen, Instant raised, Instant paused, Instant written, PhaseAmps drawnBefore) {
    }

    /** How one second is different from a calm one. */
    private record Second(boolean fresh, boolean half, boolean heard, boolean known, boolean obeys, double length) {
        static final Second CALM = new Second(true, false, true, true, true, 1);
    }

    static World start() {
        return new World(Samples.T0, BalancerMemory.EMPTY, LITTLE, Samples.meter(0, 4, 5, 4),
                sample(Samples.T0, true, 0, PhaseSet.THREE_PHASE, PhaseAmps.ZERO), 0, PhaseSet.THREE_PHASE, 0, true,
                new Since(new PhaseTimes(Samples.T0, Samples.T0, Samples.T0), LONG_AGO, LONG_AGO, LONG_AGO,
                        PhaseAmps.ZERO));
    }

    private static ChargerSample sample(Instant now, boolean connected, int amps, PhaseSet phases, PhaseAmps drawn) {
        return new ChargerSample(Samples.CAR, now, connected, connected, drawn, amps, phases, PhaseSet.THREE_PHASE,
                true,
                32, 32, 32);
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(now, memory, house, meter, charger, amps, phases, drawn, connected, since);
    }

    World after(Event event, Balancer balancer, SafetyRules rules) {
        return switch (event) {
            case CALM -> with(LITTLE).seconds(3, Second.CALM, balancer, rules);
            case L1_FULL -> with(L1_FULL).seconds(3, Second.CALM, balancer, rules);
            case ALL_FULL -> with(FULL).seconds(3, Second.CALM, balancer, rules);
            case VEHICLE_STUCK -> stuckSeconds(3, drawn, balancer, rules);
            case VEHICLE_IDLE -> stuckSeconds(3, 0, balancer, rules);
            case METER_REPEATS -> seconds(3, new Second(false, false, true, true, true, 1), balancer, rules);
            case METER_HALF -> seconds(3, new Second(true, true, true, true, true, 1), balancer, rules);
            case METER_GONE -> seconds(2, new Second(false, false, true, true, true, 8), balancer, rules);
            case CHARGER_SILENT -> seconds(5, new Second(true, false, false, true, true, 1), balancer, rules);
            case CURRENT_UNKNOWN -> seconds(3, new Second(true, false, true, false, true, 1), balancer, rules);
            case PHASES_REFUSED -> seconds(3, new Second(true, false, true, true, false, 1), balancer, rules);
            case PHASES_CHANGED -> withPhases(PhaseSet.THREE_PHASE).seconds(3, Second.CALM, balancer, rules);
            case PLUGGED -> plugged().seconds(3, Second.CALM, balancer, rules);
        };
    }

    private World with(PhaseAmps value) {
        return new World(now, memory, value, meter, charger, amps, phases, drawn, connected, since);
    }

    private World withPhases(PhaseSet value) {
        return new World(now, memory, house, meter, charger, amps, value, drawn, connected, since);
    }

    private World plugged() {
        return new World(now, memory, house, meter, charger, amps, phases, 0, !connected, since);
    }

    private World seconds(int count, Second second, Balancer balancer, SafetyRules rules) {
        World world = this;
        for (int i = 0; i < count; i++) {
            double next = world.connected && world.amps >= 6 ? Math.min(world.amps, VEHICLE_MOST) : 0;
            world = world.second(next, second, balancer, rules);
        }
        return world;
    }

    private World stuckSeconds(int count, double current, Balancer balancer, SafetyRules rules) {
        World world = this;
        for (int i = 0; i < count; i++) {
            world = world.second(world.connected ? current : 0, Second.CALM, balancer, rules);
        }
        return world;
    }

    /** The vehicle changes its current, both are read, it is decided, and the charger is told. */
    private World second(double current, Second second, Balancer balancer, SafetyRules rules) {
        Instant then = now.plus(Duration.ofMillis(Math.round(second.length() * 1000)));
        PhaseAmps flowing = on(phases, current);
        MeterSample read = second.fresh() ? new MeterSample(seen(house.plus(flowing), second), then) : meter;
        ChargerSample said = second.heard()
                ? sample(then, connected, amps, phases, second.known() ? flowing : PhaseAmps.MISSING)
                : charger;
        Outcome outcome = balancer.decide(then, Inputs.of(read, List.of(said), memory));
        Decision decision = outcome.decisions().get(0);
        PhaseTimes seen = !second.fresh()
                ? since.seen()
                : new PhaseTimes(second.half() ? since.seen().l1() : then, then, then);
        Since at = new Since(seen, since.raised(), since.paused(), since.written(),
                charger.drawn());
        World before = new World(then, outcome.memory(), house, read, said, amps, phases, current, connected, at);
        rules.check(before, decision, second.heard() && second.known());
        return before.told(decision, second.obeys());
    }

    private static PhaseAmps seen(PhaseAmps amps, Second second) {
        return second.half() ? amps.with(Phase.L1, Double.NaN) : amps;
    }

    private World told(Decision decision, boolean obeys) {
        boolean changes = decision.phases() != PhaseSet.NONE && decision.phases() != phases;
        PhaseSet next = changes && obeys ? decision.phases() : phases;
        Since at = new Since(since.seen(), decision.amps() > amps ? now : since.raised(),
                decision.amps() == 0 && amps > 0 ? now : since.paused(), changes ? now : since.written(),
                since.drawnBefore());
        return new World(now, memory, house, meter, charger, decision.amps(), next, drawn, connected, at);
    }

    private static PhaseAmps on(PhaseSet phases, double amps) {
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : phases.phases()) {
            result = result.with(phase, amps);
        }
        return result;
    }
}
