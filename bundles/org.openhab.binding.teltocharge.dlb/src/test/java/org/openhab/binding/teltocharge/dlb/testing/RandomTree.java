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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * A random tree of circuits, driven through random samples: good, repeated, half missing, none. The vehicles change
 * what they draw at random. Beside the samples it keeps the truth, and reckons from it what the balancer may do.
 */
public final class RandomTree {

    private final Gen gen;
    private final BalancerSettings settings;
    private final Balancer balancer;
    private final TreeTruth truth;
    private final double silence;
    private final double[] drawn;
    private final boolean[] connected;
    private final Map<String, MeterSample> meters = new HashMap<>();
    private final Map<String, MeterSample> newest = new HashMap<>();
    private final Map<String, Instant[]> lastGood = new HashMap<>();
    private Map<String, ChargerSample> chargers = Map.of();
    private Map<String, ChargerWish> wishes = Map.of();
    private Instant now = Samples.T0;
    private Instant drawnChanged = Instant.MIN;
    private boolean allFresh;
    private int rounds;
    private BalancerMemory memory = BalancerMemory.EMPTY;
    private List<Decision> decisions = List.of();

    public RandomTree(Gen gen, GridType grid) {
        this(gen, grid, 0);
    }

    /** @param silence how likely it is that a charger or a meter says nothing new in a round */
    public RandomTree(Gen gen, GridType grid, double silence) {
        this.gen = gen;
        this.silence = silence;
        this.settings = RandomSettings.of(gen, grid);
        this.balancer = new Balancer(settings);
        this.truth = new TreeTruth(settings);
        this.drawn = new double[settings.chargers().size()];
        this.connected = new boolean[drawn.length];
        Arrays.fill(connected, true);
    }

    /** Moves on to the next moment and its samples. */
    public Inputs nextInputs() {
        now = rounds++ == 0 ? now : now.plus(gen.chance(0.02) ? gen.millis(5_000, 40_000) : gen.millis(300, 2_000));
        settings.site().circuits().stream().filter(circuit -> gen.chance(0.1))
                .forEach(circuit -> truth.change(gen, circuit));
        changeVehicles();
        Map<String, ChargerSample> samples = new HashMap<>(chargers);
        for (int i = 0; i < drawn.length; i++) {
            if (chargers.isEmpty() || !gen.chance(silence)) {
                samples.put(charger(i).id(), sample(i));
            }
        }
        if (gen.chance(silence / 20)) {
            samples.remove(charger(0).id());
        }
        chargers = Map.copyOf(samples);
        if (gen.chance(0.01)) {
            wishes = Map.of(charger(0).id(), ChargerWish.DEFAULT.withPriority(gen.oneOf(1, 2, 3)));
        }
        allFresh = true;
        settings.site().circuits().stream().filter(CircuitSettings::hasMeter)
                .filter(circuit -> !gen.chance(silence)).forEach(this::sampleMeter);
        return inputs(memory);
    }

    public Inputs inputs(BalancerMemory after) {
        return new Inputs(Map.copyOf(meters), chargers, Signals.EMPTY, wishes, after);
    }

    public Outcome round() {
        Inputs inputs = nextInputs();
        return balancer.decide(now, inputs);
    }

    private void changeVehicles() {
        for (int i = 0; i < drawn.length; i++) {
            int offered = offered(i);
            if (drawn[i] > offered || gen.chance(0.08)) {
                double next = connected[i] ? offered * gen.oneOf(1.0, 1.0, 0.5, 0.0) : 0;
                drawnChanged = next == drawn[i] ? drawnChanged : now;
                drawn[i] = next;
            }
            if (gen.chance(0.01)) {
                connected[i] = !connected[i];
            }
        }
    }

    private ChargerSample sample(int i) {
        var rotation = charger(i).wiring().rotation();
        PhaseAmps onGrid = truth.drawn(i, drawn[i]);
        PhaseAmps own = new PhaseAmps(onGrid.get(rotation.toGrid(Phase.L1)), onGrid.get(rotation.toGrid(Phase.L2)),
                onGrid.get(rotation.toGrid(Phase.L3)));
        PhaseSet wired = charger(i).wiring().phases();
        return new ChargerSample(charger(i).id(), now, connected[i], connected[i], own, offered(i), wired, wired, true,
                32, 32, 32);
    }

    private void sampleMeter(CircuitSettings circuit) {
        String id = circuit.id();
        PhaseAmps amps = truth.amps(id, drawn);
        double watts = gen.chance(0.5) ? truth.watts(id, drawn) : Double.NaN;
        int kind = gen.between(0, 99);
        if (kind < 85) {
            use(circuit, new MeterSample(amps, watts, now));
            return;
        }
        allFresh = false;
        if (kind < 90) {
            use(circuit, new MeterSample(
                    amps.with(gen.oneOf(Phase.values()), gen.oneOf(Double.NaN, 1e4, Double.POSITIVE_INFINITY)), watts,
                    now));
        } else if (kind < 93) {
            meters.remove(id);
        }
    }

    private void use(CircuitSettings circuit, MeterSample sample) {
        meters.put(circuit.id(), sample);
        newest.put(circuit.id(), sample);
        Instant[] good = lastGood.computeIfAbsent(circuit.id(), id -> new Instant[3]);
        for (Phase phase : Phase.values()) {
            if (!isBad(circuit, sample, PhaseSet.of(java.util.Set.of(phase)))) {
                good[phase.ordinal()] = now;
            }
        }
    }

    private boolean isBad(CircuitSettings circuit, MeterSample sample, PhaseSet phases) {
        for (Phase phase : phases.phases()) {
            double amps = sample.amps().get(phase);
            if (Double.isNaN(amps) || Math.abs(amps) > 10 * circuit.fuseAmps()) {
                return true;
            }
        }
        boolean needsPower = !Double.isNaN(circuit.maxWatts()) && Double.isNaN(sample.watts());
        return needsPower && isBad(circuit.withMaxWatts(Double.NaN), sample, PhaseSet.THREE_PHASE);
    }

    public void keep(Outcome outcome) {
        memory = outcome.memory();
        decisions = outcome.decisions();
    }

    /** @return true when every meter gave a good sample this round and the vehicles' current was constant around it */
    public boolean isExact() {
        return allFresh && !drawnChanged.isAfter(now.minusSeconds(5)) && rounds > 8;
    }

    /** Fails when some circuit would be exceeded if every vehicle drew what it is offered now. */
    public void assertWithinLimits(Outcome outcome) {
        double[] offered = new double[drawn.length];
        for (int i = 0; i < offered.length; i++) {
            offered[i] = outcome.decisions().get(i).amps();
        }
        for (CircuitSettings circuit : settings.site().circuits()) {
            PhaseAmps flows = truth.amps(circuit.id(), offered);
            PhaseAmps alone = truth.amps(circuit.id(), new double[offered.length]);
            for (Phase phase : Phase.values()) {
                // A house that feeds in may stop at any moment.
                double most = flows.get(phase) - Math.min(0, alone.get(phase));
                assertThat(!isOffered(circuit, phase, offered) || most <= circuit.limitAmps() + 1e-5)
                        .as(circuit.id() + " " + phase + ": " + most + " of " + circuit.limitAmps()).isTrue();
            }
            double watts = truth.watts(circuit.id(), offered)
                    - Math.min(0, truth.watts(circuit.id(), new double[offered.length]));
            assertThat(Arrays.stream(offered).sum() == 0 || Double.isNaN(circuit.maxWatts())
                    || !isOffered(circuit, null, offered) || watts <= circuit.maxWatts() + 1e-3)
                            .as(circuit.id() + ": " + watts + " W of " + circuit.maxWatts()).isTrue();
        }
    }

    private boolean isOffered(CircuitSettings circuit, Phase phase, double[] offered) {
        for (int i = 0; i < offered.length; i++) {
            if (offered[i] > 0 && truth.isBelow(charger(i).circuitId(), circuit.id())
                    && (phase == null || truth.phases(i).uses(phase))) {
                return true;
            }
        }
        return false;
    }

    /** @return true when some meter on the charger's way to the grid has just given a bad sample */
    public boolean newestIsBad(int i) {
        return metered(i).stream().anyMatch(circuit -> newest.containsKey(circuit.id())
                && isBad(circuit, newest.get(circuit.id()), truth.phases(i)));
    }

    /** @return how many times its stale age the worst of the charger's meters has been silent */
    public double staleness(int i) {
        double worst = 0;
        for (CircuitSettings circuit : metered(i)) {
            Instant[] good = lastGood.getOrDefault(circuit.id(), new Instant[3]);
            MeterSettings meter = circuit.meter();
            for (Phase phase : truth.phases(i).phases()) {
                Instant last = good[phase.ordinal()] == null ? Samples.T0 : good[phase.ordinal()];
                worst = Math.max(worst,
                        Duration.between(last, now).toMillis() / (double) meter.staleAfter().toMillis());
            }
        }
        return worst;
    }

    /** @return true when a meter on the charger's way to the grid has given a sample this round */
    public boolean hasNews(int i) {
        return metered(i).stream().anyMatch(circuit -> meters.containsKey(circuit.id())
                && meters.get(circuit.id()).sourceTime().equals(now));
    }

    public boolean isMetered(int i) {
        return !metered(i).isEmpty();
    }

    private List<CircuitSettings> metered(int i) {
        List<String> path = truth.path(charger(i).circuitId());
        return settings.site().circuits().stream()
                .filter(circuit -> circuit.hasMeter() && path.contains(circuit.id())).toList();
    }

    public ChargerSettings charger(int i) {
        return settings.chargers().get(i);
    }

    public int offered(int i) {
        return decisions.stream().filter(decision -> decision.chargerId().equals(charger(i).id())).findFirst()
                .map(Decision::amps).orElse(0);
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
