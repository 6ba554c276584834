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

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * A random site, driven through random samples: good, repeated, older, half missing, absurd, from the future, none.
 * The vehicles change what they draw at random. Beside the samples it keeps the truth, and reckons from it what the
 * balancer may do.
 */
public final class RandomSite {

    private final Gen gen;
    private final RandomRules rules;
    private final BalancerSettings settings;
    private final Balancer balancer;
    private final List<PhaseSet> wiring = new ArrayList<>();
    private final List<int[]> limits = new ArrayList<>();
    private final double[] drawn;
    private final boolean[] connected;
    private final Instant[] lastRaise;
    private final Instant[] pausedSince;
    private final Truths truths;
    private final RandomMeter meter;
    private Instant now = Samples.T0;
    private Instant drawnChanged = Instant.MIN;
    private PhaseAmps house = PhaseAmps.ZERO;
    private List<ChargerSample> chargers = List.of();
    private BalancerMemory memory = BalancerMemory.EMPTY;
    private List<Decision> decisions = List.of();

    public RandomSite(Gen gen) {
        this(gen, false);
    }

    /** @param withRules rules that are off unless they are set are set at random, and signals and wishes come too */
    public RandomSite(Gen gen, boolean withRules) {
        this.gen = gen;
        this.rules = withRules ? new RandomRules(gen) : null;
        int count = gen.oneOf(1, 1, 2, 3, 5);
        List<ChargerSettings> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int least = gen.oneOf(6, 6, 8, 10);
            ChargerSettings charger = new ChargerSettings("c" + i, least, gen.between(least, 32));
            list.add(rules == null ? charger : rules.with(charger));
            wiring.add(gen.oneOf(PhaseSet.THREE_PHASE, PhaseSet.THREE_PHASE, PhaseSet.L1, PhaseSet.L2, PhaseSet.L2_L3));
            limits.add(new int[]{gen.oneOf(0, 16, 32, 32), gen.oneOf(10, 32), gen.oneOf(16, 32)});
        }
        int fuse = gen.between(16, 80);
        CircuitSettings main = new CircuitSettings("main", fuse, gen.between(0.0, 3.0));
        int failsafe = gen.oneOf(0, 6, 10);
        RampSettings ramp = new RampSettings(gen.millis(0, 8000), gen.millis(0, 6000), gen.millis(0, 10000));
        this.settings = BalancerSettings.of(SiteSettings.star(main), list).withFailsafeAmps(failsafe).withRamp(ramp)
                .withRules(rules == null ? RuleSettings.NONE : rules.settings());
        this.balancer = new Balancer(settings);
        this.drawn = new double[count];
        this.connected = new boolean[count];
        this.lastRaise = new Instant[count];
        this.pausedSince = new Instant[count];
        this.meter = new RandomMeter(gen, fuse, now);
        this.truths = new Truths(settings, wiring);
        Arrays.fill(connected, true);
    }

    public Outcome round() {
        Inputs inputs = nextInputs();
        return balancer.decide(now, inputs);
    }

    public Outcome repeat(BalancerMemory after) {
        return balancer.decide(now, Inputs.of(meter.sample(), chargers, after));
    }

    /** Moves on to the next moment and its samples. */
    public Inputs nextInputs() {
        boolean first = chargers.isEmpty();
        now = first ? now : now.plus(gen.chance(0.02) ? gen.millis(5_000, 40_000) : gen.millis(300, 2_000));
        if (gen.chance(0.15)) {
            house = new PhaseAmps(load(), load(), load());
        }
        changeVehicles();
        chargers = sampleChargers();
        meter.read(measured(), now);
        if (meter.isFresh()) {
            truths.add(now, meter.whereUsable(house));
        }
        MeterSample sample = meter.sample();
        return rules == null
                ? Inputs.of(sample, chargers, memory)
                : new Inputs(sample == null ? Map.of() : Map.of(CircuitSettings.MAIN, sample), Inputs.byId(chargers),
                        rules.signals(now), rules.wishes(settings.chargers(), now), memory);
    }

    private double load() {
        double most = settings.site().root().fuseAmps() * 1.3;
        return gen.chance(0.1) ? -gen.between(0, most) : gen.between(0.0, most) * gen.between(0.0, 1.0);
    }

    private void changeVehicles() {
        for (int i = 0; i < drawn.length; i++) {
            int offered = decisions.isEmpty() ? 0 : decisions.get(i).amps();
            if (drawn[i] > offered || gen.chance(0.1)) {
                double next = connected[i] ? offered * gen.oneOf(1.0, 1.0, 0.5, 0.0) : 0;
                drawnChanged = next == drawn[i] ? drawnChanged : now;
                drawn[i] = next;
            }
            if (gen.chance(0.01)) {
                connected[i] = !connected[i];
            }
        }
    }

    private List<ChargerSample> sampleChargers() {
        List<ChargerSample> result = new ArrayList<>();
        for (int i = 0; i < drawn.length; i++) {
            int[] limit = limits.get(i);
            int offered = decisions.isEmpty() ? 0 : decisions.get(i).amps();
            result.add(new ChargerSample("c" + i, now, connected[i], connected[i], on(wiring.get(i), drawn[i]), offered,
                    wiring.get(i), wiring.get(i), true, limit[0], limit[1], limit[2]));
        }
        return result;
    }

    private PhaseAmps measured() {
        PhaseAmps sum = house;
        for (int i = 0; i < drawn.length; i++) {
            sum = sum.plus(on(wiring.get(i), drawn[i]));
        }
        return sum;
    }

    private static PhaseAmps on(PhaseSet phases, double amps) {
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : phases.phases()) {
            result = result.with(phase, amps);
        }
        return result;
    }

    /** Keeps what was decided for the rounds to come. */
    public void remember(Outcome outcome) {
        for (int i = 0; i < outcome.decisions().size(); i++) {
            int before = decisions.isEmpty() ? 0 : decisions.get(i).amps();
            int amps = outcome.decisions().get(i).amps();
            lastRaise[i] = amps > before ? now : lastRaise[i];
            pausedSince[i] = amps == 0 && before > 0 ? now : pausedSince[i];
        }
        keep(outcome);
    }

    public void keep(Outcome outcome) {
        memory = outcome.memory();
        decisions = outcome.decisions();
    }

    /** @return true when a good sample came this round and the vehicles' current was constant around it */
    public boolean isExact() {
        return meter.isFresh() && !drawnChanged.isAfter(now.minusSeconds(5)) && truths.size() > 8;
    }

    public void assertWithinHeadroom(List<Decision> decided) {
        truths.assertWithinHeadroom(decided);
    }

    /** Fails when a raise comes too early or goes too high. */
    public void assertMayRaise(int index, int before, int amps) {
        if (lastRaise[index] != null) {
            assertThat(Duration.between(lastRaise[index], now)).isGreaterThanOrEqualTo(settings.ramp().interval());
        }
        if (before == 0) {
            assertThat(amps).as("start").isEqualTo(least(index));
            if (pausedSince[index] != null) {
                assertThat(Duration.between(pausedSince[index], now))
                        .isGreaterThanOrEqualTo(settings.ramp().restartDelay());
            }
        }
        truths.assertMayRaise(index, before, amps, now, drawnChanged);
    }

    public boolean isFresh(int index) {
        return meter.isFresh() && !newestIsBad(index);
    }

    /** @return true when the newest sample has no usable value on a phase of this charger */
    public boolean newestIsBad(int index) {
        return meter.newestIsBad(wiring.get(index));
    }

    /** @return how long this charger has been without a usable reading of one of its phases */
    public Duration blindFor(int index) {
        return meter.blindFor(wiring.get(index), now);
    }

    public int hardwareLimit(int index) {
        int[] limit = limits.get(index);
        return Math.min(Math.min(limit[0], limit[1]), Math.min(limit[2], settings.chargers().get(index).maxAmps()));
    }

    public int least(int index) {
        return settings.chargers().get(index).minAmps();
    }

    public int failsafe() {
        return settings.failsafeAmps();
    }

    public Duration staleAfter() {
        return Duration.ofSeconds(15);
    }

    public Instant now() {
        return now;
    }

    public Balancer balancer() {
        return balancer;
    }

    public BalancerSettings settings() {
        return settings;
    }
}
