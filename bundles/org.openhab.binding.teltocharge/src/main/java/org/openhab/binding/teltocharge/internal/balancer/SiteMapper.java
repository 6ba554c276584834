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
package org.openhab.binding.teltocharge.internal.balancer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.internal.config.BadConfigurationException;
import org.openhab.binding.teltocharge.internal.config.ConfigValues;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.hub.ChargerPlan;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.CircuitPlan;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.core.thing.ThingUID;

/**
 * The part of the engine's settings that concerns circuits, chargers and how they are wired.
 */
@NonNullByDefault
final class SiteMapper {

    private final LoadBalancerConfiguration config;
    private final Members members;
    private final String balancer;

    /**
     * @param balancer UID of the load balancer, which stands for the grid connection
     */
    SiteMapper(LoadBalancerConfiguration config, Members members, ThingUID balancer) {
        this.config = config;
        this.members = members;
        this.balancer = balancer.getAsString();
    }

    SiteSettings site() throws BadConfigurationException {
        List<CircuitSettings> circuits = new ArrayList<>();
        circuits.add(new CircuitSettings(CircuitSettings.MAIN, null, config.mainFuse, config.reserve,
                limit(config.maxPower), members.meter().map(SiteMapper::meter).orElse(MeterSettings.DEFAULT), 0));
        members.circuits().forEach(member -> circuits.add(circuit(member)));
        return new SiteSettings(ConfigValues.choice(GridType.class, "gridType", config.gridType), config.voltage,
                circuits);
    }

    private CircuitSettings circuit(CircuitMember member) {
        CircuitPlan plan = member.circuit().plan();
        return new CircuitSettings(member.id(), id(plan.parent()), plan.limitAmps(), plan.reserveAmps(),
                plan.maxWatts(), meter(member), plan.assumedAmps());
    }

    /** A meter that was chosen but is not known must be missed, or its circuit would be taken for an empty one. */
    private static @Nullable MeterSettings meter(CircuitMember member) {
        return member.circuit().plan().meter().isBlank()
                ? null
                : member.meter().map(SiteMapper::meter).orElse(MeterSettings.DEFAULT);
    }

    private static MeterSettings meter(MeterPort meter) {
        return new MeterSettings(meter.period());
    }

    private static double limit(int watts) {
        return watts == 0 ? Double.NaN : watts;
    }

    /** The engine's name of the circuit that the owner has named by its UID. */
    private String id(String uid) {
        String named = uid.trim();
        return named.isEmpty() || named.equals(balancer) ? CircuitSettings.MAIN : named;
    }

    List<ChargerSettings> chargers() {
        return members.chargers().stream().map(this::charger).toList();
    }

    private ChargerSettings charger(ChargerPort charger) {
        ChargerPlan plan = charger.plan();
        return new ChargerSettings(charger.uid().getAsString(), id(plan.circuit()), plan.wiring(), charger.minAmps(),
                charger.maxAmps(), plan.priority(), plan.solar(), plan.schedule(), plan.phases(), plan.vehicle());
    }

    /**
     * A phase that a meter does not measure is not protected, and missing is never zero: the meter of the grid
     * connection must measure all phases that there are, that of a circuit those on which its chargers are.
     */
    Optional<StatusText> phaseProblem() throws BadConfigurationException {
        boolean single = ConfigValues.choice(GridType.class, "gridType", config.gridType) == GridType.SINGLE_PHASE;
        Optional<StatusText> atRoot = members.meter()
                .flatMap(meter -> unmeasured(meter, single ? MeasuredPhases.L1 : MeasuredPhases.ALL));
        return atRoot.or(() -> members.circuits().stream()
                .flatMap(member -> member.meter().flatMap(meter -> unmeasured(meter, used(member))).stream())
                .findFirst());
    }

    private MeasuredPhases used(CircuitMember member) {
        List<ChargerSettings> inside = chargers().stream().filter(charger -> isBelow(charger.circuitId(), member.id()))
                .toList();
        return new MeasuredPhases(anyUses(inside, Phase.L1), anyUses(inside, Phase.L2), anyUses(inside, Phase.L3));
    }

    private boolean isBelow(String circuit, String ancestor) {
        String current = circuit;
        for (int depth = 0; depth <= members.circuits().size(); depth++) {
            if (current.equals(ancestor)) {
                return true;
            }
            String id = current;
            current = members.circuits().stream().filter(member -> member.id().equals(id)).findFirst()
                    .map(member -> id(member.circuit().plan().parent())).orElse(CircuitSettings.MAIN);
        }
        return false;
    }

    private static boolean anyUses(List<ChargerSettings> chargers, Phase phase) {
        return chargers.stream().anyMatch(charger -> charger.wiring().gridPhases().uses(phase));
    }

    private static Optional<StatusText> unmeasured(MeterPort meter, MeasuredPhases wanted) {
        return meter.measured().filter(measured -> !measured.covers(wanted)).map(measured -> measured.count() == 0
                ? StatusText.of("offline.conf-error.meter-no-currents", meter.label())
                : StatusText.of("offline.conf-error.meter-phases", meter.label(), measured, wanted));
    }
}
