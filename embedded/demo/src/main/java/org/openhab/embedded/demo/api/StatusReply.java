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
package org.openhab.embedded.demo.api;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What {@code GET /teltocharge/api/status} answers, as far as the demo shows it. Fields may be absent in the answer and
 * are {@code null} then; the accessors hide that.
 *
 * @param balancers one entry a load balancer Thing
 * @param simulators one entry a virtual house
 */
public record StatusReply(@Nullable List<Balancer> balancers, @Nullable List<Simulator> simulators) {

    /** A virtual house. */
    public record Simulator(String uid, @Nullable String status) {
    }

    /** One phase of the grid connection, in A; {@code null} where nobody knows the value yet. */
    public record PhaseState(String name, @Nullable Double house, @Nullable Double cars, @Nullable Double headroom) {
    }

    /** A charger with what it is offered (A) and why. */
    public record Charger(String uid, @Nullable String state, @Nullable Integer offered, @Nullable String phaseSet,
            @Nullable List<@Nullable Double> drawn, @Nullable String reason, @Nullable String sentence) {

        public boolean charging() {
            return "CHARGING".equals(state);
        }
    }

    /** A load balancer with its main fuse (A), phases and chargers. */
    public record Balancer(String uid, double fuse, double reserve, @Nullable String reason, @Nullable String sentence,
            @Nullable List<PhaseState> phases, @Nullable List<Charger> chargers) {

        public List<PhaseState> phaseStates() {
            return phases == null ? List.of() : phases;
        }

        public List<Charger> chargerList() {
            return chargers == null ? List.of() : chargers;
        }

        /** The tightest headroom of the known phases in A. */
        public Optional<Double> tightestHeadroom() {
            return phaseStates().stream().map(PhaseState::headroom).filter(h -> h != null).min(Double::compare);
        }
    }

    public Optional<Balancer> balancer() {
        return balancers == null ? Optional.empty() : balancers.stream().findFirst();
    }

    public Optional<Charger> charger() {
        return balancer().flatMap(b -> b.chargerList().stream().findFirst());
    }

    public Optional<Simulator> simulator() {
        return simulators == null ? Optional.empty() : simulators.stream().findFirst();
    }
}
