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

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.CircuitPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.ThingUID;

/**
 * Where a circuit hangs in the tree.
 *
 * @param balancer the load balancer at the root, if the circuit leads to one
 * @param problem why it does not, with a cure
 */
@NonNullByDefault
public record CircuitPlace(Optional<ThingUID> balancer, Optional<StatusText> problem) {

    /**
     * Follows the parents of a circuit up to the load balancer.
     *
     * @param hub where the things are known
     */
    public static CircuitPlace of(TeltoChargeHub hub, CircuitPort circuit) {
        Set<ThingUID> seen = new HashSet<>();
        CircuitPort current = circuit;
        while (seen.add(current.uid())) {
            String parent = current.plan().parent().trim();
            Optional<ThingUID> balancer = balancer(hub, parent);
            if (balancer.isPresent()) {
                return new CircuitPlace(balancer, Optional.empty());
            }
            if (parent.isEmpty()) {
                int known = hub.balancers().size();
                return problem(known == 0
                        ? StatusText.of("offline.conf-error.circuit-without-balancer")
                        : StatusText.of("offline.conf-error.circuit-parent-ambiguous", known));
            }
            Optional<CircuitPort> next = find(hub.circuits(), parent);
            if (next.isEmpty()) {
                return problem(StatusText.of("offline.conf-error.parent-unknown", current.label(), parent));
            }
            current = next.get();
        }
        return problem(StatusText.of("offline.conf-error.circuit-loop", current.label()));
    }

    /** All circuits that a load balancer feeds, at once or through others. */
    public static List<CircuitPort> below(TeltoChargeHub hub, ThingUID balancer) {
        return hub.circuits().stream().filter(circuit -> of(hub, circuit).balancer().equals(Optional.of(balancer)))
                .toList();
    }

    /** The load balancer of a circuit that is named by its UID; empty if there is no such circuit or balancer. */
    static Optional<ThingUID> balancerOf(TeltoChargeHub hub, String circuit) {
        Optional<ThingUID> direct = hub.balancers().stream().map(port -> port.thing().getUID())
                .filter(uid -> uid.getAsString().equals(circuit)).findFirst();
        return direct.or(() -> find(hub.circuits(), circuit).flatMap(port -> of(hub, port).balancer()));
    }

    private static Optional<ThingUID> balancer(TeltoChargeHub hub, String parent) {
        List<ThingUID> known = hub.balancers().stream().map(BalancerPort::thing).map(thing -> thing.getUID()).toList();
        if (parent.isEmpty()) {
            return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        }
        return known.stream().filter(uid -> uid.getAsString().equals(parent)).findFirst();
    }

    private static Optional<CircuitPort> find(List<CircuitPort> circuits, String uid) {
        return circuits.stream().filter(circuit -> circuit.uid().getAsString().equals(uid)).findFirst();
    }

    private static CircuitPlace problem(StatusText text) {
        return new CircuitPlace(Optional.empty(), Optional.of(text));
    }
}
