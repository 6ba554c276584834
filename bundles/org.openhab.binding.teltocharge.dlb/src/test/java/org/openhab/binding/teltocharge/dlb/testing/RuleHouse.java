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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * A house with any number of vehicles, once a second, for rules that look at more than the fuse: the household's load
 * may be negative, signals and wishes change, and energy is counted. A vehicle follows by 4 A a second, so within 5 s.
 */
public final class RuleHouse {

    private static final double RAMP = 4;
    private static final double SECONDS_PER_HOUR = 3600;

    private final BalancerSettings settings;
    private final Balancer balancer;
    private final Instant start;
    private final List<PhaseSet> wired;
    private final PhaseSet[] phases;
    private final double[] drawn;
    private final int[] offered;
    private final double[] sessionWh;
    private final boolean[] connected;
    private final int[] starts;
    private final int[] changes;
    private final Map<String, ChargerWish> wishes = new HashMap<>();
    private IntFunction<PhaseAmps> house = t -> PhaseAmps.of(1);
    private Signals signals = Signals.EMPTY;
    private double vehicleMost = 16;
    private boolean meterGivesWatts;
    private boolean meterAnswers = true;
    private boolean phaseChangePossible;
    private BalancerMemory memory = BalancerMemory.EMPTY;
    private Outcome outcome;
    private MeterSample meter;
    private int second;

    /** Chargers in the order of the settings, each on these phases. */
    public RuleHouse(BalancerSettings settings, Instant start, PhaseSet... phases) {
        this.settings = settings;
        this.balancer = new Balancer(settings);
        this.start = start;
        this.wired = List.of(phases);
        this.phases = phases.clone();
        this.drawn = new double[phases.length];
        this.offered = new int[phases.length];
        this.sessionWh = new double[phases.length];
        this.connected = new boolean[phases.length];
        this.starts = new int[phases.length];
        this.changes = new int[phases.length];
        Arrays.fill(connected, true);
    }

    public RuleHouse house(IntFunction<PhaseAmps> load) {
        house = load;
        return this;
    }

    public RuleHouse house(double amps) {
        return house(t -> PhaseAmps.of(amps));
    }

    public RuleHouse signals(Signals value) {
        signals = value;
        return this;
    }

    public Signals signals() {
        return signals;
    }

    public RuleHouse wish(int charger, ChargerWish wish) {
        wishes.put(id(charger), wish);
        return this;
    }

    public RuleHouse vehicleMost(double amps) {
        vehicleMost = amps;
        return this;
    }

    public RuleHouse meterGivesWatts() {
        meterGivesWatts = true;
        return this;
    }

    public RuleHouse meterAnswers(boolean value) {
        meterAnswers = value;
        return this;
    }

    /** The chargers take the phases that they are told, at once. */
    public RuleHouse phasesChange() {
        phaseChangePossible = true;
        return this;
    }

    public PhaseSet phases(int charger) {
        return phases[charger];
    }

    public RuleHouse connected(int charger, boolean value) {
        connected[charger] = value;
        return this;
    }

    /** Runs so many seconds. */
    public RuleHouse run(int seconds) {
        for (int i = 0; i < seconds; i++) {
            tick();
        }
        return this;
    }

    private void tick() {
        for (int i = 0; i < drawn.length; i++) {
            double wish = connected[i] ? Math.min(offered[i], vehicleMost) : 0;
            drawn[i] += Math.max(-RAMP, Math.min(RAMP, wish - drawn[i]));
            sessionWh[i] = connected[i] ? sessionWh[i] + watts(i) / SECONDS_PER_HOUR : 0;
        }
        if (meterAnswers) {
            PhaseAmps total = total();
            double sum = 230 * (total.l1() + total.l2() + total.l3());
            meter = new MeterSample(total, meterGivesWatts ? sum : Double.NaN, now());
        }
        List<ChargerSample> samples = new ArrayList<>();
        for (int i = 0; i < drawn.length; i++) {
            samples.add(new ChargerSample(id(i), now(), connected[i], connected[i], on(i), offered[i], phases[i],
                    wired.get(i), phaseChangePossible, 32, 32, 32, sessionWh[i]));
        }
        Map<String, MeterSample> meters = meter == null ? Map.of() : Map.of(settings.site().root().id(), meter);
        outcome = balancer.decide(now(), new Inputs(meters, Inputs.byId(samples), signals, wishes, memory));
        memory = outcome.memory();
        for (int i = 0; i < offered.length; i++) {
            int amps = outcome.decisions().get(i).amps();
            PhaseSet told = outcome.decisions().get(i).phases();
            phases[i] = phaseChangePossible && told != PhaseSet.NONE ? told : phases[i];
            starts[i] += offered[i] == 0 && amps > 0 ? 1 : 0;
            changes[i] += offered[i] == amps ? 0 : 1;
            offered[i] = amps;
        }
        second++;
    }

    /** @return what flows at the grid connection now */
    public PhaseAmps total() {
        PhaseAmps total = house.apply(second);
        for (int i = 0; i < drawn.length; i++) {
            total = total.plus(on(i));
        }
        return total;
    }

    private PhaseAmps on(int charger) {
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : phases[charger].phases()) {
            result = result.with(phase, drawn[charger]);
        }
        return result;
    }

    private double watts(int charger) {
        return 230 * phases[charger].count() * drawn[charger];
    }

    public String id(int charger) {
        return settings.chargers().get(charger).id();
    }

    public Instant now() {
        return start.plusSeconds(second);
    }

    public int second() {
        return second;
    }

    public int offered(int charger) {
        return offered[charger];
    }

    public double drawn(int charger) {
        return drawn[charger];
    }

    public double sessionWh(int charger) {
        return sessionWh[charger];
    }

    public Decision decision(int charger) {
        return outcome.decisions().get(charger);
    }

    public String reason(int charger) {
        return decision(charger).reason().key();
    }

    public Outcome outcome() {
        return outcome;
    }

    /** @return how often the charger was started since the last call */
    public int takeStarts(int charger) {
        int result = starts[charger];
        starts[charger] = 0;
        return result;
    }

    /** @return how often what the charger was offered changed since the last call */
    public int takeChanges(int charger) {
        int result = changes[charger];
        changes[charger] = 0;
        return result;
    }
}
