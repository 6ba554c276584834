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
    private final Instant[] lastGood = new Instant[3];
    private final Instant started;
    private Instant now = Samples.T0;
    private Instant drawnChanged = Instant.MIN;
    private PhaseAmps house = PhaseAmps.ZERO;
    private MeterSample meter;
    private MeterSample newestLookedAt;
    private boolean fresh;
    private boolean future;
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
        this.started = now;
        this.truths = new Truths(settings, wiring);
        Arrays.fill(connected, true);
    }

    public Outcome round() {
        Inputs inputs = nextInputs();
        return balancer.decide(now, inputs);
    }

    public Outcome repeat(BalancerMemory after) {
        return balancer.decide(now, Inputs.of(meter, chargers, after));
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
        sampleMeter();
        return rules == null
                ? Inputs.of(meter, chargers, memory)
                : new Inputs(meter == null ? Map.of() : Map.of(CircuitSettings.MAIN, meter), Inputs.byId(chargers),
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

    private void sampleMeter() {
        fresh = false;
        future = false;
        int kind = gen.between(0, 99);
        if (kind < 70) {
            use(measured());
        } else if (kind < 78) {
            use(measured().with(gen.oneOf(Phase.values()), gen.oneOf(Double.NaN, 1e4, -1e4, Double.POSITIVE_INFINITY)));
        } else if (kind < 80) {
            meter = new MeterSample(measured(), now.plus(gen.millis(2_001, 60_000)));
            future = true;
        } else if (kind < 84) {
            meter = null;
        } else if (kind < 88 && newestLookedAt != null) {
            meter = new MeterSample(PhaseAmps.ZERO, newestLookedAt.sourceTime().minus(gen.millis(0, 5_000)));
        } else {
            meter = newestLookedAt;
        }
    }

    private PhaseAmps measured() {
        PhaseAmps sum = house;
        for (int i = 0; i < drawn.length; i++) {
            sum = sum.plus(on(wiring.get(i), drawn[i]));
        }
        return sum;
    }

    private void use(PhaseAmps amps) {
        meter = new MeterSample(amps, now);
        newestLookedAt = meter;
        fresh = true;
        PhaseAmps background = house;
        for (Phase phase : Phase.values()) {
            if (isBad(amps.get(phase))) {
                background = background.with(phase, Double.NaN);
            } else {
                lastGood[phase.ordinal()] = now;
            }
        }
        truths.add(now, background);
    }

    private boolean isBad(double amps) {
        return Double.isNaN(amps) || Math.abs(amps) > 10 * settings.site().root().fuseAmps();
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
        return fresh && !drawnChanged.isAfter(now.minusSeconds(5)) && truths.size() > 8;
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
        return fresh && !newestIsBad(index);
    }

    /** @return true when the newest sample has no usable value on a phase of this charger */
    public boolean newestIsBad(int index) {
        if (future) {
            return true;
        }
        return newestLookedAt != null && wiring.get(index).phases().stream()
                .anyMatch(phase -> isBad(newestLookedAt.amps().get(phase)));
    }

    /** @return how long this charger has been without a usable reading of one of its phases */
    public Duration blindFor(int index) {
        Instant oldest = Instant.MAX;
        for (Phase phase : wiring.get(index).phases()) {
            Instant good = lastGood[phase.ordinal()];
            oldest = good == null ? started : good.isBefore(oldest) ? good : oldest;
        }
        return Duration.between(oldest, now);
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
