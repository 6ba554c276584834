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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.grid.Grid;

/**
 * What all rules look at.
 *
 * @param moment the present
 * @param settings the owner's settings
 * @param grid how currents add up
 * @param startedAt when the balancer made its first decision
 * @param signals what the site signals beside its meters
 * @param rules what rules remember of the whole site
 * @param circuits in the order of the settings
 * @param news the places of the circuits of whose meters this round sees a sample that no round saw before
 * @param limits what holds for all chargers alike
 */
@NonNullByDefault
public record Situation(Moment moment, BalancerSettings settings, Grid grid, Instant startedAt, Signals signals,
        RuleMemory rules, List<CircuitState> circuits, BitSet news, SiteLimits limits) {

    /** @return the present; what is found with it is not used in another round: see {@link Moment} */
    public Instant now() {
        return moment.now();
    }

    /** @return true when the present is at that time or after it */
    public boolean reached(Instant time) {
        return moment.reached(time);
    }

    /** @return what rules remember of the whole site; what is found with it is not used in another round */
    @Override
    public RuleMemory rules() {
        moment.now();
        return rules;
    }

    /** @return the circuit that feeds the charger; follow {@link CircuitState#parent()} to the grid connection */
    public CircuitState circuit(ChargerView charger) {
        return circuits.get(charger.circuitIndex());
    }

    /** @return true when this round sees a sample of the circuit's meter that no round saw before */
    public boolean isNew(CircuitState circuit) {
        return news.get(circuit.index());
    }

    /** @return the grid connection */
    public CircuitState root() {
        CircuitState circuit = circuits.get(0);
        CircuitState parent = circuit.parent();
        while (parent != null) {
            circuit = parent;
            parent = circuit.parent();
        }
        return circuit;
    }
}
