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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseCycles;
import org.openhab.binding.teltocharge.dlb.appliance.Cycle;

/**
 * Keeps room for an appliance that goes on and off, so that its next start neither overloads the circuit nor shakes the
 * vehicles. While it is on, the circuit itself bounds.
 */
@NonNullByDefault
public final class ApplianceRule {

    private ApplianceRule() {
    }

    /** @return a cap for each phase with such an appliance that is off now */
    static List<Cap> caps(Instant now, PhaseCycles cycles, CircuitState root) {
        List<Cap> caps = new ArrayList<>();
        for (Phase phase : Phase.ALL) {
            Cycle cycle = cycles.get(phase).cycle();
            double expected = cycles.get(phase).expected(now);
            if (cycle != null && !cycle.on() && !Double.isNaN(expected)) {
                double left = Math.max(0, root.settings().limitAmps() - expected);
                caps.add(Cap.ofAmps(PhaseAmps.MISSING.with(phase, left), new LoadReason.ApplianceCycles(root.id(),
                        phase, cycle.amps(), cycle.period().toMillis() / 1000.0), cycle.ends()));
            }
        }
        return caps;
    }
}
