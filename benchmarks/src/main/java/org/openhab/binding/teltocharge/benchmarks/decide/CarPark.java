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
package org.openhab.binding.teltocharge.benchmarks.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RampSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * A car park of any size with ten chargers to a circuit: a grid connection and sub-circuits, all with meters. Chargers
 * are on one phase, in turn; at 4 of 10 there is a vehicle, which draws what it is offered. Seeded, so that every run
 * sees the same.
 */
@NonNullByDefault
public final class CarPark {

    private static final int CHARGERS_PER_CIRCUIT = 10;
    private static final int MAIN_FUSE = 1000;
    private static final int CIRCUIT_FUSE = 63;
    private static final double OCCUPIED = 0.4;
    private static final double MOST_BACKGROUND = 10;
    private static final Instant START = Instant.parse("2026-03-02T08:00:01Z");

    private final Random random = new Random(42);
    private final BalancerSettings settings;
    private final Balancer balancer;
    private final boolean[] occupied;
    private final int[] offered;
    private final Map<String, ChargerSample> chargers = new HashMap<>();
    private final Map<String, MeterSample> meters = new HashMap<>();
    private Instant now = START;
    private Inputs inputs = Inputs.of(null, List.of(), BalancerMemory.EMPTY);
    private Outcome outcome;
    private int next;

    /** @param size how many chargers */
    public CarPark(int size) {
        settings = settings(size);
        balancer = new Balancer(settings);
        occupied = new boolean[size];
        offered = new int[size];
        for (int i = 0; i < size; i++) {
            occupied[i] = size == 1 || random.nextDouble() < OCCUPIED;
        }
        everythingChanges();
        outcome = decide();
    }

    private static BalancerSettings settings(int size) {
        List<CircuitSettings> circuits = new ArrayList<>();
        circuits.add(new CircuitSettings(CircuitSettings.MAIN, MAIN_FUSE, 1));
        for (int i = 0; i < size / CHARGERS_PER_CIRCUIT; i++) {
            circuits.add(CircuitSettings.metered("c" + i, CircuitSettings.MAIN, CIRCUIT_FUSE, 0));
        }
        List<ChargerSettings> chargers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Phase phase = Phase.values()[i % Phase.values().length];
            chargers.add(ChargerSettings.defaults("charger" + i)
                    .withCircuit(circuits.get(Math.min(circuits.size() - 1, 1 + i / CHARGERS_PER_CIRCUIT)).id())
                    .withWiring(Wiring.single(phase)));
        }
        Duration window = Duration.ofSeconds(10);
        return BalancerSettings.of(SiteSettings.star(circuits.toArray(CircuitSettings[]::new)), chargers)
                .withRamp(
                        new RampSettings(window, RampSettings.DEFAULT.interval(), RampSettings.DEFAULT.restartDelay()));
    }

    /** Every meter and every charger gives a new sample, and what it shows has changed. */
    public void everythingChanges() {
        now = now.plusSeconds(1);
        for (int i = 0; i < offered.length; i++) {
            sample(i);
        }
        meters.put(CircuitSettings.MAIN, measured(0, offered.length));
        for (int i = 1; i < settings.site().circuits().size(); i++) {
            measure(i);
        }
        renewed();
    }

    /**
     * One charger and the meter of its circuit give a new sample, each charger in its turn and once a second; so does the
     * meter of the grid connection.
     */
    public void oneChanges() {
        now = now.plus(Duration.ofSeconds(1).dividedBy(offered.length));
        int which = next++ % offered.length;
        sample(which);
        if (which == 0) {
            meters.put(CircuitSettings.MAIN, measured(0, offered.length));
        }
        measure(Math.min(settings.site().circuits().size() - 1, 1 + which / CHARGERS_PER_CIRCUIT));
        renewed();
    }

    /** Time goes on, and nothing is heard of anybody. */
    public void nothingChanges() {
        now = now.plusNanos(100);
        inputs = new Inputs(inputs.meters(), inputs.chargers(), inputs.signals(), inputs.wishes(), outcome.memory());
    }

    private void renewed() {
        BalancerMemory memory = inputs.chargers().isEmpty() ? BalancerMemory.EMPTY : outcome.memory();
        inputs = new Inputs(meters, chargers, Signals.EMPTY, Map.of(), memory);
    }

    private void sample(int i) {
        ChargerSettings charger = settings.chargers().get(i);
        double drawn = occupied[i] ? Math.max(0, offered[i] - random.nextDouble() / 2) : 0;
        chargers.put(charger.id(), new ChargerSample(charger.id(), now, occupied[i], occupied[i],
                new PhaseAmps(drawn, 0, 0), offered[i], PhaseSet.L1, PhaseSet.L1, false, 32, 32, 32));
    }

    private void measure(int circuit) {
        int first = Math.max(0, circuit - 1) * CHARGERS_PER_CIRCUIT;
        meters.put(settings.site().circuits().get(circuit).id(),
                measured(first, Math.min(offered.length, first + CHARGERS_PER_CIRCUIT)));
    }

    private MeterSample measured(int from, int to) {
        PhaseAmps sum = new PhaseAmps(background(), background(), background());
        for (int i = from; i < to; i++) {
            Phase phase = Phase.values()[i % Phase.values().length];
            ChargerSample sample = chargers.get(settings.chargers().get(i).id());
            sum = sum.with(phase, sum.get(phase) + sample.drawn().l1());
        }
        return new MeterSample(sum, now);
    }

    private double background() {
        return random.nextDouble() * MOST_BACKGROUND;
    }

    /** Decides once about what has changed. */
    public Outcome decide() {
        return balancer.decide(now, inputs);
    }

    /** Lets the vehicles follow. */
    public void follow(Outcome decided) {
        outcome = decided;
        for (int i = 0; i < offered.length; i++) {
            Decision decision = decided.decisions().get(i);
            offered[i] = decision.amps();
        }
    }

    /** How many chargers are offered current. */
    public long offering() {
        return outcome.decisions().stream().filter(decision -> decision.amps() > 0).count();
    }
}
