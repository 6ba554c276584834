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
import java.util.ArrayList;
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
import org.openhab.binding.teltocharge.dlb.TimedValue;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * A random site with everything at once: a tree of circuits in any grid, rotated chargers whose phases change, vehicles
 * of all kinds, solar, orders from outside, and faults of meters and chargers. It knows what really flows.
 */
public final class RandomFleet {

    private final Gen gen;
    private final BalancerSettings settings;
    private final Balancer balancer;
    private final TreeTruth truth;
    private final List<FleetCharger> chargers = new ArrayList<>();
    private final Map<String, MeterSample> meters = new HashMap<>();
    private final Map<String, MeterSample> newest = new HashMap<>();
    private final Map<String, Instant[]> lastGood = new HashMap<>();
    private Map<String, ChargerWish> wishes = Map.of();
    private Instant now = Samples.T0;
    private final int pace;
    private boolean exact;
    private int rounds;
    private BalancerMemory memory = BalancerMemory.EMPTY;

    public RandomFleet(Gen gen) {
        this.gen = gen;
        GridType grid = gen.oneOf(GridType.STAR, GridType.STAR, GridType.STAR, GridType.DELTA, GridType.SINGLE_PHASE);
        this.settings = FleetSettings.of(gen, grid);
        this.balancer = new Balancer(settings);
        // What takes minutes to find out is found out in some of the fleets only.
        this.pace = gen.oneOf(2_000, 2_000, 10_000);
        this.truth = new TreeTruth(settings);
        settings.chargers()
                .forEach(charger -> chargers.add(new FleetCharger(gen, charger, grid == GridType.DELTA)));
    }

    /** Moves on to the next moment, and decides. */
    public Outcome round() {
        now = rounds++ == 0 ? now : now.plus(gen.chance(0.02) ? gen.millis(5_000, 40_000) : gen.millis(300, pace));
        settings.site().circuits().stream().filter(circuit -> gen.chance(0.08))
                .forEach(circuit -> truth.change(gen, circuit));
        exact = rounds > 8;
        Map<String, ChargerSample> samples = new HashMap<>();
        for (int i = 0; i < chargers.size(); i++) {
            FleetCharger charger = chargers.get(i);
            charger.live(now);
            ChargerSample sample = charger.read(now);
            truth.use(i, charger.gridLoaded());
            samples.put(sample.id(), sample);
            exact &= charger.exact && charger.isSteady(now);
        }
        settings.site().circuits().stream().filter(CircuitSettings::hasMeter).forEach(this::sampleMeter);
        changeWishes();
        return balancer.decide(now, new Inputs(Map.copyOf(meters), samples, signals(), wishes, memory));
    }

    /** Tells the chargers what was decided. */
    public void carryOut(Outcome outcome) {
        memory = outcome.memory();
        for (int i = 0; i < chargers.size(); i++) {
            chargers.get(i).tell(outcome.decisions().get(i), now);
        }
    }

    private void changeWishes() {
        if (gen.chance(0.01)) {
            PhaseSet phases = gen.oneOf(null, null, PhaseSet.L1, PhaseSet.L2_L3, PhaseSet.THREE_PHASE);
            wishes = Map.of(settings(0).id(),
                    ChargerWish.DEFAULT.withPriority(gen.oneOf(1, 2, 3)).withPhases(phases));
        }
    }

    private Signals signals() {
        return gen.chance(0.7)
                ? Signals.EMPTY
                : new Signals(gen.oneOf(null, true, false), gen.oneOf(null, true, false), null,
                        new TimedValue(gen.between(-3000.0, 3000), now), new TimedValue(gen.between(0.0, 0.5), now));
    }

    private void sampleMeter(CircuitSettings circuit) {
        PhaseAmps amps = truth.amps(circuit.id(), new double[chargers.size()]);
        // The chargers' own currents come on top: a vehicle need not use all phases that are switched on.
        amps = settings.site().grid() == GridType.DELTA ? deltaAmps(circuit) : plusDrawn(circuit, amps);
        double watts = gen.chance(0.5) ? watts(circuit, amps) : Double.NaN;
        int kind = gen.between(0, 99);
        exact &= kind < 85;
        if (kind < 85) {
            use(circuit, new MeterSample(amps, watts, now));
        } else if (kind < 90) {
            double absurd = gen.oneOf(Double.NaN, 1e4, Double.POSITIVE_INFINITY);
            use(circuit, new MeterSample(amps.with(gen.oneOf(Phase.values()), absurd), watts, now));
        } else if (kind < 93) {
            meters.remove(circuit.id());
        }
    }

    private PhaseAmps deltaAmps(CircuitSettings circuit) {
        return truth.amps(circuit.id(), chargers.stream().mapToDouble(FleetCharger::amps).toArray());
    }

    private double watts(CircuitSettings circuit, PhaseAmps amps) {
        return switch (settings.site().grid()) {
            case DELTA -> truth.watts(circuit.id(), chargers.stream().mapToDouble(FleetCharger::amps).toArray());
            case STAR -> settings.site().voltage() * (amps.l1() + amps.l2() + amps.l3());
            case SINGLE_PHASE -> settings.site().voltage() * amps.l1();
        };
    }

    private PhaseAmps plusDrawn(CircuitSettings circuit, PhaseAmps amps) {
        PhaseAmps sum = amps;
        for (int i = 0; i < chargers.size(); i++) {
            sum = truth.isBelow(settings(i).circuitId(), circuit.id()) ? sum.plus(chargers.get(i).gridDrawn()) : sum;
        }
        return sum;
    }

    private void use(CircuitSettings circuit, MeterSample sample) {
        meters.put(circuit.id(), sample);
        newest.put(circuit.id(), sample);
        Instant[] good = lastGood.computeIfAbsent(circuit.id(), id -> new Instant[Phase.values().length]);
        for (Phase phase : Phase.values()) {
            good[phase.ordinal()] = isBad(circuit, sample, phase) ? good[phase.ordinal()] : now;
        }
    }

    private boolean isBad(CircuitSettings circuit, MeterSample sample, Phase phase) {
        double amps = sample.amps().get(phase);
        return Double.isNaN(amps) || Math.abs(amps) > 10 * circuit.fuseAmps();
    }

    /** @return true when all meters and chargers were read well, and every vehicle's current has been steady */
    public boolean isExact() {
        return exact;
    }

    /** @return the circuit and line that would be exceeded if all vehicles drew what they are offered now, or null */
    public String exceeded(Outcome outcome) {
        double[] offers = outcome.decisions().stream().mapToDouble(Decision::amps).toArray();
        for (CircuitSettings circuit : settings.site().circuits()) {
            PhaseAmps flows = truth.amps(circuit.id(), offers);
            PhaseAmps alone = truth.amps(circuit.id(), new double[offers.length]);
            for (Phase phase : Phase.values()) {
                // A house that feeds in may stop at any moment.
                double most = flows.get(phase) - Math.min(0, alone.get(phase));
                if (most > circuit.limitAmps() + 1e-5 && isOffered(circuit, phase, offers)) {
                    return circuit.id() + " " + phase + ": " + most + " A of " + circuit.limitAmps();
                }
            }
        }
        return null;
    }

    private boolean isOffered(CircuitSettings circuit, Phase phase, double[] offers) {
        for (int i = 0; i < offers.length; i++) {
            if (offers[i] > 0 && truth.isBelow(settings(i).circuitId(), circuit.id())
                    && truth.phases(i).uses(phase)) {
                return true;
            }
        }
        return false;
    }

    /** @return how many times its stale age the worst of the charger's meters has been silent; 0 without a meter */
    public double staleness(int i) {
        double worst = 0;
        for (CircuitSettings circuit : metered(i)) {
            Instant[] good = lastGood.getOrDefault(circuit.id(), new Instant[Phase.values().length]);
            for (Phase phase : truth.phases(i).phases()) {
                Instant last = good[phase.ordinal()] == null ? Samples.T0 : good[phase.ordinal()];
                MeterSettings meter = circuit.meter();
                worst = Math.max(worst,
                        Duration.between(last, now).toMillis() / (double) meter.staleAfter().toMillis());
            }
        }
        return worst;
    }

    /** @return true when some meter on the charger's way to the grid has just given a bad sample */
    public boolean isBlinded(int i) {
        return metered(i).stream().anyMatch(circuit -> newest.containsKey(circuit.id()) && truth.phases(i).phases()
                .stream().anyMatch(phase -> isBad(circuit, newest.get(circuit.id()), phase)));
    }

    /** @return true when a meter on the charger's way to the grid has given a sample this round */
    public boolean hasNews(int i) {
        return metered(i).isEmpty() || metered(i).stream().anyMatch(circuit -> meters.containsKey(circuit.id())
                && meters.get(circuit.id()).sourceTime().equals(now));
    }

    private List<CircuitSettings> metered(int i) {
        List<String> path = truth.path(settings(i).circuitId());
        return settings.site().circuits().stream()
                .filter(circuit -> circuit.hasMeter() && path.contains(circuit.id())).toList();
    }

    public ChargerSettings settings(int i) {
        return settings.chargers().get(i);
    }

    public BalancerSettings settings() {
        return settings;
    }

    /** @return register 15 before this round's decision */
    public int offered(int i) {
        return chargers.get(i).offered();
    }

    /** @return register 14 before this round's decision, the charger's own phases */
    public PhaseSet phases(int i) {
        return chargers.get(i).phases();
    }

    /** @return what the vehicle draws on each phase that it uses */
    public double drawn(int i) {
        return chargers.get(i).amps();
    }

    /** @return what was read of the charger last */
    public ChargerSample sample(int i) {
        return chargers.get(i).sample();
    }

    /** @return true when its vehicle is known to use fewer phases than are switched on */
    public boolean usesFewerPhases(int i) {
        return truth.phases(i) != chargers.get(i).gridPhases();
    }

    public boolean mayChangePhases(int i) {
        return chargers.get(i).changesPhases() || wishes.containsKey(settings(i).id());
    }

    public Duration sinceRaise(int i) {
        return since(chargers.get(i).raised);
    }

    public Duration sincePause(int i) {
        return since(chargers.get(i).paused);
    }

    public Duration sincePhasesWritten(int i) {
        return since(chargers.get(i).phasesWritten);
    }

    private Duration since(Instant time) {
        return time == null ? Duration.ofDays(1) : Duration.between(time, now);
    }
}
