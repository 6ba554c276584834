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
package org.openhab.binding.teltocharge.benchmarks.scenario.controller;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerReport;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Controller;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GridKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Order;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Reading;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.engine.Balancer;

/**
 * The engine that ships, with its default settings, driven as the binding drives it: a round a second, the newest
 * meter reading with the time that the device gives, chargers read every 2 s, unchanged setpoints written again every
 * 10 s. Nothing of the engine is re-made here.
 */
@NonNullByDefault
final class Ours implements Controller {

    /** The binding's default poll interval of a charger. */
    private static final int CHARGER_POLL_SECONDS = 2;

    /** The binding's heartbeat: a third of the default communication timeout, register 19. */
    private static final int HEARTBEAT_SECONDS = 10;

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final Site site;
    private final Balancer balancer;
    private final Map<String, ChargerSample> samples = new HashMap<>();
    private @Nullable MeterSample meter;
    private BalancerMemory memory = BalancerMemory.EMPTY;

    Ours(Site site) {
        this.site = site;
        this.balancer = new Balancer(settings(site));
    }

    private static BalancerSettings settings(Site site) {
        List<ChargerSettings> chargers = site.chargers().stream()
                .map(Ours::settings).toList();
        CircuitSettings main = new CircuitSettings(CircuitSettings.MAIN, site.fuseAmps(), site.reserveAmps())
                .withMeter(new MeterSettings(Duration.ofSeconds(site.meter().periodSeconds())));
        List<CircuitSettings> circuits = new ArrayList<>(List.of(main));
        site.groups().forEach(group -> circuits
                .add(CircuitSettings.group(group.id(), CircuitSettings.MAIN, group.fuseAmps())));
        return BalancerSettings.of(
                SiteSettings.star(main).withGrid(grid(site.grid())).withCircuits(circuits), chargers);
    }

    private static ChargerSettings settings(ChargerSetup charger) {
        return new ChargerSettings(charger.id(), charger.minAmps(), charger.maxAmps())
                .withCircuit(charger.group().isEmpty() ? CircuitSettings.MAIN : charger.group())
                .withWiring(Wiring.rotated(charger.rotation()));
    }

    private static GridType grid(GridKind kind) {
        return switch (kind) {
            case STAR -> GridType.STAR;
            case SINGLE -> GridType.SINGLE_PHASE;
            case DELTA -> GridType.DELTA;
        };
    }

    @Override
    public List<Order> step(View view) {
        Instant now = at(view.second());
        Reading reading = view.meter();
        if (reading != null) {
            meter = new MeterSample(reading.amps(), at(reading.measuredAt()));
        }
        if (view.second() % CHARGER_POLL_SECONDS == 0) {
            for (int i = 0; i < view.chargers().size(); i++) {
                ChargerReport report = view.chargers().get(i);
                samples.put(report.id(), sample(now, report, site.chargers().get(i)));
            }
        }
        Outcome outcome = balancer.decide(now, Inputs.of(meter, List.copyOf(samples.values()), memory));
        memory = outcome.memory();
        return orders(view, outcome);
    }

    private static Instant at(int second) {
        return BEGIN.plusSeconds(second);
    }

    /** A charger speaks of its own phases. */
    private static ChargerSample sample(Instant now, ChargerReport report, ChargerSetup charger) {
        PhaseRotation wired = charger.rotation();
        return new ChargerSample(report.id(), now, report.connected(), report.wants(), wired.toOwn(report.drawn()),
                report.offered(), wired.toOwn(report.active()), wired.toOwn(charger.phases()), charger.phaseSwitch(),
                charger.maxAmps(), charger.maxAmps(), charger.maxAmps());
    }

    private List<Order> orders(View view, Outcome outcome) {
        Map<String, Decision> decisions = new HashMap<>();
        outcome.decisions().forEach(decision -> decisions.put(decision.chargerId(), decision));
        List<Order> orders = new ArrayList<>();
        for (ChargerSetup charger : site.chargers()) {
            Decision decision = decisions.get(charger.id());
            orders.add(decision == null
                    ? new Order(0, "no-sample")
                    : new Order(decision.amps(), charger.rotation().toGrid(decision.phases()),
                            view.second() % HEARTBEAT_SECONDS == 0,
                            decision.reason().key()));
        }
        return orders;
    }
}
