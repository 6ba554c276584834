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
package org.openhab.embedded.demo.report;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.embedded.demo.api.StatusReply;
import org.openhab.embedded.demo.api.StatusReply.Balancer;
import org.openhab.embedded.demo.api.StatusReply.Charger;
import org.openhab.embedded.demo.api.StatusReply.PhaseState;

/** What the balancer itself measured, for configurations without a virtual house. A value nobody knows counts as 0 A. */
public final class MeasuredSeconds implements SecondSource {

    private static final int PHASES = 3;

    private final InstantSource clock;
    private Instant last = Instant.MIN;

    public MeasuredSeconds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<Second> next(StatusReply status) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Optional<Balancer> balancer = status.balancer();
        if (!now.isAfter(last) || balancer.isEmpty() || balancer.get().phaseStates().size() != PHASES) {
            return List.of();
        }
        last = now;
        Optional<Charger> charger = status.charger();
        Integer offered = charger.map(Charger::offered).orElse(0);
        return List.of(Second.of(now.toString(), amps(balancer.get(), PhaseState::house),
                amps(balancer.get(), PhaseState::cars), offered, charger.map(Charger::phaseSet).orElse(null),
                charger.map(Charger::reason).orElse(null), charger.map(Charger::sentence).orElse(null), 0));
    }

    private static List<Double> amps(Balancer balancer, Function<PhaseState, @Nullable Double> value) {
        return balancer.phaseStates().stream().map(phase -> {
            Double amps = value.apply(phase);
            return amps == null ? 0.0 : amps;
        }).toList();
    }
}
