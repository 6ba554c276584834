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
import java.util.List;

import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * A house with one vehicle in steps of 100 ms. The meter renews its registers once a second and is read once a second
 * at another moment, so that a reading is up to a second older than it says; so is the charger. A setpoint takes a
 * random part of a second to arrive; the vehicle needs up to 5 s to follow it (IEC 61851-1).
 */
public final class Plant {

    public static final Duration STEP = Duration.ofMillis(100);
    private static final int STEPS_PER_SECOND = 10;

    private final Gen gen;
    private final BalancerSettings settings;
    private final Balancer balancer;
    private final PhaseSet phases;
    private final int vehicleMost;
    private final double rampPerStep;
    private final int meterPhase;
    private final int meterReadPhase;
    private final int chargerPhase;
    private final int chargerSteps;

    private long step;
    private PhaseAmps house = PhaseAmps.of(3);
    private PhaseAmps register = PhaseAmps.of(3);
    private MeterSample meter;
    private ChargerSample charger;
    private BalancerMemory memory = BalancerMemory.EMPTY;
    private double drawn;
    private int setpoint;
    private int decided;
    private long setpointArrives;
    private int changes;
    private double overload;
    private long overloadSteps;
    private long longestOverloadSteps;

    public Plant(Gen gen, BalancerSettings settings, PhaseSet phases) {
        this.gen = gen;
        this.settings = settings;
        this.balancer = new Balancer(settings);
        this.phases = phases;
        this.vehicleMost = gen.oneOf(10, 16, 32);
        this.rampPerStep = 32.0 / gen.between(10, 45);
        this.meterPhase = gen.between(0, 9);
        this.meterReadPhase = gen.between(0, 9);
        this.chargerSteps = gen.oneOf(10, 20);
        this.chargerPhase = gen.between(0, chargerSteps - 1);
    }

    public void house(PhaseAmps amps) {
        house = amps;
    }

    public void run(int seconds) {
        for (int i = 0; i < seconds * STEPS_PER_SECOND; i++) {
            tick();
        }
    }

    private void tick() {
        step++;
        moveVehicle();
        account();
        if (step % STEPS_PER_SECOND == meterPhase) {
            register = total();
        }
        boolean decide = false;
        if (step % STEPS_PER_SECOND == meterReadPhase) {
            meter = new MeterSample(register, now());
            decide = true;
        }
        if (step % chargerSteps == chargerPhase) {
            charger = new ChargerSample(Samples.CAR, now(), true, true, on(drawn), setpoint, phases, phases, true, 32,
                    32, 32);
            decide = true;
        }
        if (decide && charger != null) {
            decide();
        }
    }

    private void decide() {
        Outcome outcome = balancer.decide(now(), Inputs.of(meter, List.of(charger), memory));
        memory = outcome.memory();
        int amps = outcome.decisions().get(0).amps();
        if (amps != decided) {
            changes++;
            decided = amps;
            setpointArrives = step + gen.between(0, 3);
        }
    }

    private void moveVehicle() {
        if (step >= setpointArrives) {
            setpoint = decided;
        }
        double wish = Math.min(setpoint, vehicleMost);
        drawn = wish > drawn ? Math.min(wish, drawn + rampPerStep) : Math.max(wish, drawn - rampPerStep);
    }

    private void account() {
        double worst = 0;
        for (Phase phase : phases.phases()) {
            double over = house.get(phase) + drawn - settings.site().root().limitAmps();
            worst = Math.max(worst, Math.min(over, drawn));
        }
        // A hundredth of an ampere is rounding.
        overloadSteps = worst > 0.01 ? overloadSteps + 1 : 0;
        longestOverloadSteps = Math.max(longestOverloadSteps, overloadSteps);
        overload += worst / STEPS_PER_SECOND;
    }

    private PhaseAmps total() {
        return house.plus(on(drawn));
    }

    private PhaseAmps on(double amps) {
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : phases.phases()) {
            result = result.with(phase, amps);
        }
        return result;
    }

    private Instant now() {
        return Samples.T0.plus(STEP.multipliedBy(step));
    }

    /** @return the longest time in seconds that the vehicle kept the current above the limit */
    public double longestOverload() {
        return longestOverloadSteps / (double) STEPS_PER_SECOND;
    }

    /** @return what the vehicle drew above the limit on the worst phase, in ampere seconds */
    public double overload() {
        return overload;
    }

    /** @return how often the offered current changed since the last call */
    public int takeChanges() {
        int result = changes;
        changes = 0;
        return result;
    }

    public int offered() {
        return decided;
    }
}
