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
package org.openhab.binding.teltocharge.dlb.engine;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.rule.Moment;

/**
 * What a circuit without a meter passes on to one that it feeds, beside what chargers draw there. A circuit whose meter
 * does not tell may draw as much as its fuse lets through.
 */
@NonNullByDefault
final class PassedOn {

    private final Grid grid;

    PassedOn(Grid grid) {
        this.grid = grid;
    }

    PhaseAmps amps(Moment moment, CircuitSettings circuit, CircuitMemory memory) {
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : Phase.ALL) {
            double background = memory.background().get(phase);
            boolean known = !Double.isNaN(background) && isFresh(moment, circuit, memory, phase);
            result = result.with(phase, known ? Math.max(0, background) : circuit.fuseAmps());
        }
        return result;
    }

    double watts(Moment moment, CircuitSettings circuit, CircuitMemory memory) {
        boolean known = !Double.isNaN(memory.backgroundWatts());
        for (Phase phase : Phase.ALL) {
            known &= !grid.lines().uses(phase) || isFresh(moment, circuit, memory, phase);
        }
        return known ? Math.max(0, memory.backgroundWatts()) : grid.watts(amps(moment, circuit, memory));
    }

    double assumedWatts(PhaseAmps background) {
        return grid.watts(background);
    }

    private static boolean isFresh(Moment moment, CircuitSettings circuit, CircuitMemory memory, Phase phase) {
        MeterSettings meter = circuit.meter();
        Instant good = memory.lastGood().get(phase);
        return meter == null || good != null && !moment.reached(good.plus(meter.staleAfter()));
    }
}
