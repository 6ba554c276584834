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
package org.openhab.binding.teltocharge.dlb;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The electrical installation.
 *
 * @param grid how the grid connection is built
 * @param voltage nominal voltage that a charger sees across a phase, in volts: between phase and neutral, or between two
 *            lines of a {@link GridType#DELTA}; 100 to 300
 * @param circuits in any order: exactly one root, and no loop
 */
@NonNullByDefault
public record SiteSettings(GridType grid, double voltage, List<CircuitSettings> circuits) {

    /** IEC 60038: 230 V between phase and neutral. */
    public static final double NOMINAL_VOLTAGE = 230;

    public SiteSettings {
        circuits = List.copyOf(circuits);
    }

    /** Three phases and a neutral, and these circuits. */
    public static SiteSettings star(CircuitSettings... circuits) {
        return new SiteSettings(GridType.STAR, NOMINAL_VOLTAGE, List.of(circuits));
    }

    /** @return the circuit that no other one feeds: the grid connection */
    public CircuitSettings root() {
        return circuits.stream().filter(CircuitSettings::isRoot).findFirst()
                .orElseThrow(() -> new IllegalStateException("No circuit is the root"));
    }

    /** @return the circuit and all that feed it, by id, the grid connection last; empty when there is none of that id */
    public List<String> path(String circuitId) {
        List<String> path = new ArrayList<>();
        String next = circuitId;
        while (next != null && !path.contains(next)) {
            CircuitSettings circuit = find(next);
            if (circuit != null) {
                path.add(next);
            }
            next = circuit == null ? null : circuit.parentId();
        }
        return path;
    }

    private @Nullable CircuitSettings find(String id) {
        for (CircuitSettings circuit : circuits) {
            if (circuit.id().equals(id)) {
                return circuit;
            }
        }
        return null;
    }

    public SiteSettings withCircuits(List<CircuitSettings> value) {
        return new SiteSettings(grid, voltage, value);
    }

    public SiteSettings withGrid(GridType value) {
        return new SiteSettings(value, voltage, circuits);
    }
}
