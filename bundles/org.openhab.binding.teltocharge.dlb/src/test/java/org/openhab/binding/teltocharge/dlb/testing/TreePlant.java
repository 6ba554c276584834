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
package org.openhab.binding.teltocharge.dlb.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * A random site with several vehicles in steps of 100 ms. Meters and chargers are read once a second each at a moment of
 * its own, setpoints take a random part of a second to arrive, and vehicles up to 5 s to follow (IEC 61851-1).
 */
public final class TreePlant {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final int STEPS_PER_SECOND = 10;

    private final Gen gen;
    private final BalancerSettings settings;
    private final Balancer balancer;
    private final TreeTruth truth;
    private final Map<String, Integer> meterPhase = new HashMap<>();
    private final Map<String, MeterSample> meters = new HashMap<>();
    private final Map<String, ChargerSample> chargers = new HashMap<>();
    private final Map<String, Long> overloadSteps = new HashMap<>();
    private final Vehicle[] vehicles;
    private long step;
    private BalancerMemory memory = BalancerMemory.EMPTY;
    private long longest;
    private String where = "";

    /** One vehicle at its charger. */
    private static final class Vehicle {
        private int readPhase;
        private int most;
        private double ramp;
        private boolean connected = true;
        private int decided;
        private int setpoint;
        private long arrives;
        private double drawn;
    }

    public TreePlant(Gen gen, GridType grid) {
        this.gen = gen;
        this.settings = RandomSettings.of(gen, grid);
        this.balancer = new Balancer(settings);
        this.truth = new TreeTruth(settings);
        this.vehicles = new Vehicle[settings.chargers().size()];
        for (int i = 0; i < vehicles.length; i++) {
            vehicles[i] = new Vehicle();
            vehicles[i].readPhase = gen.between(0, STEPS_PER_SECOND - 1);
            vehicles[i].most = gen.oneOf(10, 16, 32);
            vehicles[i].ramp = 32.0 / gen.between(10, 45);
        }
        settings.site().circuits().forEach(circuit -> meterPhase.put(circuit.id(), gen.between(0, 9)));
    }

    /** Switches loads on and off, and lets vehicles come and go. */
    public void change() {
        settings.site().circuits().stream().filter(circuit -> gen.chance(0.5))
                .forEach(circuit -> truth.change(gen, circuit));
        for (Vehicle vehicle : vehicles) {
            vehicle.connected ^= gen.chance(0.1);
        }
    }

    public void run(int seconds) {
        for (int i = 0; i < seconds * STEPS_PER_SECOND; i++) {
            tick();
        }
    }

    private void tick() {
        step++;
        double[] drawn = move();
        account(drawn);
        boolean decide = false;
        for (CircuitSettings circuit : settings.site().circuits()) {
            if (circuit.hasMeter() && step % STEPS_PER_SECOND == meterPhase.get(circuit.id())) {
                meters.put(circuit.id(), new MeterSample(truth.amps(circuit.id(), drawn),
                        truth.watts(circuit.id(), drawn), now()));
                decide = true;
            }
        }
        for (int i = 0; i < vehicles.length; i++) {
            if (step % STEPS_PER_SECOND == vehicles[i].readPhase) {
                chargers.put(settings.chargers().get(i).id(), sample(i));
                decide = true;
            }
        }
        if (decide && chargers.size() == vehicles.length) {
            decide();
        }
    }

    private double[] move() {
        double[] drawn = new double[vehicles.length];
        for (int i = 0; i < vehicles.length; i++) {
            Vehicle vehicle = vehicles[i];
            if (step >= vehicle.arrives) {
                vehicle.setpoint = vehicle.decided;
            }
            double wish = vehicle.connected ? Math.min(vehicle.setpoint, vehicle.most) : 0;
            vehicle.drawn = !vehicle.connected || wish < vehicle.drawn
                    ? Math.max(wish, vehicle.drawn - vehicle.ramp)
                    : Math.min(wish, vehicle.drawn + vehicle.ramp);
            drawn[i] = vehicle.drawn;
        }
        return drawn;
    }

    private void account(double[] drawn) {
        for (CircuitSettings circuit : settings.site().circuits()) {
            PhaseAmps flows = truth.amps(circuit.id(), drawn);
            PhaseAmps house = truth.amps(circuit.id(), new double[drawn.length]);
            for (Phase phase : Phase.values()) {
                // What the house does alone is not the vehicles' doing; a hundredth of an ampere is rounding.
                boolean caused = flows.get(phase) > Math.max(circuit.limitAmps(), house.get(phase)) + 0.01;
                String line = circuit.id() + " " + phase;
                long steps = caused ? overloadSteps.getOrDefault(line, 0L) + 1 : 0;
                overloadSteps.put(line, steps);
                if (steps > longest) {
                    longest = steps;
                    where = line + " at " + step / STEPS_PER_SECOND + " s";
                }
            }
        }
    }

    private void decide() {
        Outcome outcome = balancer.decide(now(), new Inputs(meters, chargers, Signals.EMPTY, Map.of(), memory));
        memory = outcome.memory();
        for (int i = 0; i < vehicles.length; i++) {
            int amps = outcome.decisions().get(i).amps();
            if (amps != vehicles[i].decided) {
                vehicles[i].decided = amps;
                vehicles[i].arrives = step + gen.between(0, 3);
            }
        }
    }

    private ChargerSample sample(int i) {
        ChargerSettings charger = settings.chargers().get(i);
        PhaseRotation rotation = charger.wiring().rotation();
        PhaseAmps onGrid = truth.drawn(i, vehicles[i].drawn);
        PhaseAmps own = new PhaseAmps(onGrid.get(rotation.toGrid(Phase.L1)), onGrid.get(rotation.toGrid(Phase.L2)),
                onGrid.get(rotation.toGrid(Phase.L3)));
        PhaseSet wired = charger.wiring().phases();
        boolean connected = vehicles[i].connected;
        return new ChargerSample(charger.id(), now(), connected, connected, own, vehicles[i].setpoint, wired, wired,
                false, 32, 32, 32);
    }

    private Instant now() {
        return Samples.T0.plus(STEP.multipliedBy(step));
    }

    /** @return the longest time in seconds that vehicles kept some line above its limit */
    public double longestOverload() {
        return longest / (double) STEPS_PER_SECOND;
    }

    /** @return where and when that was */
    public String where() {
        return where;
    }
}
