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
package org.openhab.binding.teltocharge.internal.hub;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.core.thing.ThingUID;

/**
 * What one decision round of a load balancer came to.
 *
 * @param time when it was decided
 * @param grid how the grid connection is built
 * @param circuits the protected circuits; the grid connection comes first
 * @param chargers UIDs of the controlled chargers, most important first
 * @param decisions one for each charger that has been heard of
 */
@NonNullByDefault
public record BalancerImage(Instant time, GridType grid, List<CircuitImage> circuits, List<ThingUID> chargers,
        List<Decision> decisions) {

    public BalancerImage {
        circuits = List.copyOf(circuits);
        chargers = List.copyOf(chargers);
        decisions = List.copyOf(decisions);
    }

    /** What the owner has set of the grid connection. */
    public CircuitSettings circuit() {
        return circuits.get(0).settings();
    }

    /** What was seen of the grid connection. */
    public CircuitView site() {
        return circuits.get(0).view();
    }

    /** The decision for one charger. */
    public Optional<Decision> decision(ThingUID charger) {
        return decisions.stream().filter(decision -> decision.chargerId().equals(charger.getAsString())).findFirst();
    }
}
