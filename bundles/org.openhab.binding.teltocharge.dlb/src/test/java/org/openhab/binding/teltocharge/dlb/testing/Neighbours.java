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

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * Several vehicles in the circuits of a site, second by second. Vehicles follow within a second.
 */
public final class Neighbours {

    private final BalancerSettings settings;
    private final Balancer balancer;
    private final TreeTruth truth;
    private final double[] takes;
    private final boolean[] connected;
    private final Set<String> silent = new HashSet<>();
    private final Map<String, MeterSample> meters = new HashMap<>();
    private final Map<String, ChargerWish> wishes = new HashMap<>();
    private Instant now;
    private boolean givesPower = true;
    private BalancerMemory memory = BalancerMemory.EMPTY;
    private Inputs inputs;
    private Outcome last;

    public Neighbours(BalancerSettings settings) {
        this(settings, Samples.T0);
    }

    public Neighbours(BalancerSettings settings, Instant start) {
        this.settings = settings;
        this.balancer = new Balancer(settings);
        this.truth = new TreeTruth(settings);
        this.takes = new double[settings.chargers().size()];
        this.connected = new boolean[takes.length];
        this.now = start.minusSeconds(1);
        Arrays.fill(takes, 32);
        Arrays.fill(connected, true);
    }

    /** What else is switched on in a circuit, in amps per phase (or on the pairs without a neutral). */
    public Neighbours house(String circuit, double... amps) {
        truth.set(circuit, amps);
        return this;
    }

    /** The most that a vehicle takes. */
    public Neighbours takes(int charger, double amps) {
        takes[charger] = amps;
        return this;
    }

    public Neighbours connected(int charger, boolean there) {
        connected[charger] = there;
        return this;
    }

    public Neighbours silent(String circuit) {
        silent.add(circuit);
        return this;
    }

    public Neighbours withoutPower() {
        givesPower = false;
        return this;
    }

    public Neighbours wish(int charger, ChargerWish wish) {
        wishes.put(settings.chargers().get(charger).id(), wish);
        return this;
    }

    public Neighbours run(int seconds) {
        for (int i = 0; i < seconds; i++) {
            second();
        }
        return this;
    }

    private void second() {
        now = now.plusSeconds(1);
        double[] drawn = new double[takes.length];
        Map<String, ChargerSample> chargers = new HashMap<>();
        for (int i = 0; i < takes.length; i++) {
            drawn[i] = connected[i] ? Math.min(takes[i], amps(i)) : 0;
            chargers.put(settings.chargers().get(i).id(), sample(i, drawn[i]));
        }
        for (CircuitSettings circuit : settings.site().circuits()) {
            if (circuit.hasMeter() && !silent.contains(circuit.id())) {
                meters.put(circuit.id(), new MeterSample(truth.amps(circuit.id(), drawn),
                        givesPower ? truth.watts(circuit.id(), drawn) : Double.NaN, now));
            }
        }
        inputs = new Inputs(meters, chargers, Signals.EMPTY, wishes, memory);
        last = balancer.decide(now, inputs);
        memory = last.memory();
    }

    private ChargerSample sample(int i, double drawn) {
        ChargerSettings charger = settings.chargers().get(i);
        PhaseRotation rotation = charger.wiring().rotation();
        PhaseAmps onGrid = truth.drawn(i, drawn);
        PhaseAmps own = new PhaseAmps(onGrid.get(rotation.toGrid(Phase.L1)), onGrid.get(rotation.toGrid(Phase.L2)),
                onGrid.get(rotation.toGrid(Phase.L3)));
        PhaseSet wired = charger.wiring().phases();
        return new ChargerSample(charger.id(), now, connected[i], connected[i], own, amps(i), wired, wired, false, 32,
                32, 32);
    }

    /** @return what is offered, in amps */
    public int amps(int charger) {
        return last == null ? 0 : decision(charger).amps();
    }

    public Reason reason(int charger) {
        return decision(charger).reason();
    }

    public Decision decision(int charger) {
        return last.decisions().get(charger);
    }

    public Outcome last() {
        return last;
    }

    /** @return what a balancer that has found nothing before makes of the same */
    public Outcome anew() {
        return new Balancer(settings).decide(now, inputs);
    }

    public Instant now() {
        return now;
    }
}
