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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.ThingUID;

/**
 * The meter, the chargers and the circuits that a load balancer works with: those that the owner has chosen, or those
 * that there are.
 *
 * @param meter of the grid connection; empty while it is unknown or not unique
 * @param chargers in order of importance among equals
 * @param circuits that the grid connection feeds, at once or through others
 * @param problem why the load balancer cannot protect the fuse with these, if it cannot
 */
@NonNullByDefault
public record Members(Optional<MeterPort> meter, List<ChargerPort> chargers, List<CircuitMember> circuits,
        Optional<StatusText> problem) {

    /** Nothing to work with. */
    public static final Members NONE = new Members(Optional.empty(), List.of(), List.of(), Optional.empty());

    public Members {
        chargers = List.copyOf(chargers);
        circuits = List.copyOf(circuits);
    }

    /** All meters by the engine's name of their circuit. */
    public Map<String, MeterPort> meters() {
        Map<String, MeterPort> meters = new HashMap<>();
        meter.ifPresent(port -> meters.put(CircuitSettings.MAIN, port));
        circuits.forEach(member -> member.meter().ifPresent(port -> meters.put(member.id(), port)));
        return meters;
    }

    /** Whether a new reading of that meter is an occasion to decide. */
    public boolean reads(ThingUID uid) {
        return meters().values().stream().anyMatch(port -> port.uid().equals(uid));
    }

    /** The owner's name of a circuit; empty for the grid connection and for one that is not ours. */
    public Optional<String> circuitLabel(String id) {
        return circuits.stream().filter(member -> member.id().equals(id)).map(member -> member.circuit().label())
                .findFirst();
    }

    /** The charger with that UID, if it is one of ours. */
    public Optional<ChargerPort> charger(String uid) {
        return find(chargers, uid);
    }

    /**
     * Chooses the members, and reserves the chargers for this load balancer.
     *
     * @param hub where the things are known
     * @param config the owner's choice
     * @param balancer UID of the load balancer
     * @param reserve false in shadow mode: somebody else controls the chargers then
     */
    public static Members choose(TeltoChargeHub hub, LoadBalancerConfiguration config, ThingUID balancer,
            boolean reserve) {
        Optional<MeterPort> meter = meter(hub, config.gridMeter);
        List<CircuitMember> circuits = CircuitPlace.below(hub, balancer).stream()
                .map(circuit -> new CircuitMember(circuit, known(hub, circuit.plan().meter()))).toList();
        List<ChargerPort> wanted = wantedChargers(hub, config.chargers, balancer);
        List<ChargerPort> ours = wanted.stream()
                .filter(charger -> !reserve || hub.claim(charger.uid(), balancer).equals(balancer)).toList();
        Optional<StatusText> problem = meterProblem(hub, config, meter)
                .or(() -> chargerProblem(hub, config, balancer, wanted, ours)).or(() -> circuitProblem(hub, circuits))
                .or(() -> foreignProblem(hub, ours, balancer));
        return new Members(meter, ours, circuits, problem);
    }

    private static Optional<MeterPort> meter(TeltoChargeHub hub, String chosen) {
        if (!chosen.isBlank()) {
            return known(hub, chosen);
        }
        Set<String> inCircuits = hub.circuits().stream().map(circuit -> circuit.plan().meter().trim())
                .collect(Collectors.toSet());
        List<MeterPort> free = hub.meters().stream().filter(meter -> !inCircuits.contains(meter.uid().getAsString()))
                .toList();
        return free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
    }

    private static Optional<MeterPort> known(TeltoChargeHub hub, String uid) {
        return hub.meters().stream().filter(meter -> meter.uid().getAsString().equals(uid.trim())).findFirst();
    }

    private static List<ChargerPort> wantedChargers(TeltoChargeHub hub, List<String> chosen, ThingUID balancer) {
        Stream<String> names = chosen.stream().map(String::trim).filter(uid -> !uid.isEmpty()).distinct();
        List<ChargerPort> known = hub.chargers();
        List<ChargerPort> named = names.map(uid -> find(known, uid)).flatMap(Optional::stream).toList();
        return isAutomatic(chosen)
                ? known.stream().filter(charger -> !isForeign(hub, charger, balancer)).toList()
                : named;
    }

    /** Whether the charger's circuit hangs on another load balancer. */
    private static boolean isForeign(TeltoChargeHub hub, ChargerPort charger, ThingUID balancer) {
        return CircuitPlace.balancerOf(hub, charger.plan().circuit().trim()).filter(uid -> !uid.equals(balancer))
                .isPresent();
    }

    private static Optional<StatusText> foreignProblem(TeltoChargeHub hub, List<ChargerPort> ours, ThingUID balancer) {
        return ours.stream().filter(charger -> isForeign(hub, charger, balancer)).findFirst()
                .map(charger -> StatusText.of("offline.conf-error.charger-circuit-foreign", charger.uid(),
                        charger.plan().circuit()));
    }

    private static Optional<StatusText> circuitProblem(TeltoChargeHub hub, List<CircuitMember> circuits) {
        return circuits.stream()
                .filter(member -> !member.circuit().plan().meter().isBlank() && member.meter().isEmpty()).findFirst()
                .map(member -> StatusText.of("offline.conf-error.circuit-meter-unknown", member.circuit().label(),
                        member.circuit().plan().meter()));
    }

    private static Optional<ChargerPort> find(List<ChargerPort> known, String uid) {
        return known.stream().filter(charger -> charger.uid().getAsString().equals(uid)).findFirst();
    }

    private static boolean isAutomatic(List<String> chosen) {
        return chosen.stream().allMatch(String::isBlank);
    }

    private static Optional<StatusText> meterProblem(TeltoChargeHub hub, LoadBalancerConfiguration config,
            Optional<MeterPort> meter) {
        if (meter.isPresent()) {
            return Optional.empty();
        }
        if (!config.gridMeter.isBlank()) {
            return Optional.of(StatusText.of("offline.conf-error.meter-unknown", config.gridMeter));
        }
        return Optional.of(hub.meters().isEmpty()
                ? StatusText.of("offline.conf-error.meter-missing")
                : StatusText.of("offline.conf-error.meter-ambiguous", hub.meters().size()));
    }

    private static Optional<StatusText> chargerProblem(TeltoChargeHub hub, LoadBalancerConfiguration config,
            ThingUID balancer, List<ChargerPort> wanted, List<ChargerPort> ours) {
        Optional<ChargerPort> taken = wanted.stream().filter(charger -> !ours.contains(charger)).findFirst();
        if (taken.isPresent() && (ours.isEmpty() || !isAutomatic(config.chargers))) {
            ThingUID uid = taken.get().uid();
            return Optional
                    .of(StatusText.of("offline.conf-error.charger-taken", uid, hub.claim(uid, balancer)));
        }
        Optional<String> unknown = config.chargers.stream().map(String::trim).filter(uid -> !uid.isEmpty())
                .filter(uid -> find(wanted, uid).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Optional
                    .of(StatusText.of("offline.conf-error.charger-unknown", Objects.requireNonNull(unknown.get())));
        }
        return wanted.isEmpty() ? Optional.of(StatusText.of("offline.conf-error.charger-missing")) : Optional.empty();
    }
}
