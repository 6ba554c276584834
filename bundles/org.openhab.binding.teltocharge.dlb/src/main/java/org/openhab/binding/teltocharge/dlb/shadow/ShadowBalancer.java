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
package org.openhab.binding.teltocharge.dlb.shadow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;
import org.openhab.binding.teltocharge.dlb.grid.Grid;

/**
 * A balancer that nobody obeys. One balancer only watches, to tell the household's load from the vehicles'; another one
 * decides in a house in which that load is the same but the vehicles draw what it allows them. Pure, like
 * {@link Balancer}.
 */
@NonNullByDefault
public final class ShadowBalancer {

    private final BalancerSettings settings;
    private final Balancer balancer;
    private final Grid grid;
    private final Map<String, List<ChargerSettings>> chargersBelow = new HashMap<>();

    public ShadowBalancer(BalancerSettings settings) {
        this.settings = settings;
        this.balancer = new Balancer(settings);
        this.grid = Grid.of(settings.site());
        for (CircuitSettings circuit : settings.site().circuits()) {
            chargersBelow.put(circuit.id(), settings.chargers().stream()
                    .filter(charger -> settings.site().path(charger.circuitId()).contains(circuit.id())).toList());
        }
    }

    /**
     * Decides once.
     *
     * @param now the present
     * @param inputs the latest samples; their memory is not looked at
     * @param memory what the previous round returned
     */
    public ShadowOutcome decide(Instant now, Inputs inputs, ShadowMemory memory) {
        Outcome observed = balancer.decide(now, inputs.withMemory(memory.observed()));
        Map<String, ChargerSample> chargers = new HashMap<>();
        inputs.chargers().forEach((id, sample) -> chargers.put(id, imagined(sample, memory)));
        Map<String, MeterSample> meters = new HashMap<>();
        inputs.meters().forEach((id, sample) -> meters.put(id,
                imagined(id, sample, observed.memory().circuit(id), inputs.chargers(), chargers)));
        Outcome outcome = balancer.decide(now,
                new Inputs(meters, chargers, inputs.signals(), inputs.wishes(),
                        withVehicles(memory.imagined(), observed.memory())));
        return new ShadowOutcome(outcome, new ShadowMemory(observed.memory(), outcome.memory(),
                scored(memory.score(), inputs, outcome)));
    }

    /** An imagined vehicle teaches nothing; what is known of it is what the real one has shown. */
    private static BalancerMemory withVehicles(BalancerMemory imagined, BalancerMemory observed) {
        Map<String, ChargerMemory> chargers = new HashMap<>();
        imagined.chargers().forEach((id, charger) -> {
            ChargerMemory real = observed.chargers().get(id);
            chargers.put(id, real == null ? charger : charger.withVehicle(real.vehicle()));
        });
        return new BalancerMemory(imagined.startedAt(), imagined.lastRound(), imagined.circuits(), chargers,
                imagined.rules());
    }

    /** The charger as if it had done what was decided last. */
    private ChargerSample imagined(ChargerSample sample, ShadowMemory memory) {
        PhaseRotation rotation = rotation(sample.id());
        ChargerMemory known = memory.imagined().chargers().get(sample.id());
        if (known == null) {
            return sample;
        }
        // The score is as old as the newest reading of the meter; the charger may have been told less since.
        PhaseAmps drawn = memory.score().wouldDraw().getOrDefault(sample.id(), PhaseAmps.ZERO)
                .combine(PhaseAmps.of(known.amps()), Math::min);
        return sample.with(rotation.toOwn(drawn), known.amps(), rotation.toOwn(known.phases().told()));
    }

    /** The circuit as it would be: where it cannot be known what the household draws, what was measured stays. */
    private MeterSample imagined(String circuit, MeterSample sample, CircuitMemory observed,
            Map<String, ChargerSample> real, Map<String, ChargerSample> imagined) {
        PhaseAmps vehicles = PhaseAmps.ZERO;
        double watts = sample.watts();
        for (ChargerSettings charger : chargersBelow.getOrDefault(circuit, List.of())) {
            ChargerSample would = imagined.get(charger.id());
            ChargerSample does = real.get(charger.id());
            if (would != null && does != null) {
                PhaseAmps drawn = would.onGrid(charger.wiring().rotation()).drawn();
                vehicles = vehicles.plus(drawn);
                watts += grid.watts(drawn) - grid.watts(does.onGrid(charger.wiring().rotation()).drawn());
            }
        }
        PhaseAmps amps = sample.amps();
        for (Phase phase : Phase.ALL) {
            if (sample.sourceTime().equals(observed.lastGood().get(phase))) {
                amps = amps.with(phase, observed.background().get(phase) + vehicles.get(phase));
            }
        }
        return new MeterSample(amps, watts, sample.sourceTime());
    }

    private ShadowScore scored(ShadowScore score, Inputs inputs, Outcome outcome) {
        CircuitSettings root = settings.site().root();
        MeterSample meter = inputs.meters().get(root.id());
        if (meter == null) {
            return score;
        }
        List<ShadowCharger> chargers = new ArrayList<>();
        for (Decision decision : outcome.decisions()) {
            ChargerSample sample = inputs.chargers().get(decision.chargerId());
            if (sample != null) {
                PhaseRotation rotation = rotation(sample.id());
                chargers.add(new ShadowCharger(sample.id(), sample.vehicleConnected() && sample.requestsCurrent(),
                        rotation.toGrid(sample.drawn()), sample.offeredAmps(), decision.amps(),
                        rotation.toGrid(decision.phases())));
            }
        }
        PhaseAmps measured = meter.amps();
        for (Phase phase : Phase.ALL) {
            measured = grid.lines().uses(phase) ? measured : measured.with(phase, 0);
        }
        return score.plus(new ShadowSample(meter.sourceTime(), measured, root.limitAmps(), settings.site().voltage(),
                chargers));
    }

    private PhaseRotation rotation(String charger) {
        return settings.chargers().stream().filter(known -> known.id().equals(charger)).findFirst()
                .map(known -> known.wiring().rotation()).orElse(PhaseRotation.RST);
    }
}
