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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.rule.CircuitRule;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Moment;

/**
 * Shows circuits to people.
 */
@NonNullByDefault
final class CircuitViews {

    private CircuitViews() {
    }

    static CircuitView of(CircuitState circuit, Grid grid, Moment moment) {
        CircuitMemory memory = circuit.memory();
        MeterSample latest = memory.latest();
        PhaseAmps measured = latest == null ? PhaseAmps.MISSING : latest.amps();
        MeterSettings meter = circuit.settings().meter();
        Instant newest = newest(memory);
        boolean stale = meter != null && (newest == null || moment.reached(newest.plus(meter.staleAfter())));
        return new CircuitView(circuit.id(), measured, memory.background(), circuit.headroom(), circuit.keptAmps(),
                chargers(memory, grid), CircuitRule.tightest(circuit.headroom(), PhaseSet.THREE_PHASE), newest, stale);
    }

    /** Known on a line whose newest reading is usable: the background load was reckoned from that one. */
    private static PhaseAmps chargers(CircuitMemory memory, Grid grid) {
        MeterSample latest = memory.latest();
        PhaseAmps chargers = PhaseAmps.MISSING;
        for (Phase phase : Phase.ALL) {
            if (latest != null && latest.sourceTime().equals(memory.lastGood().get(phase))) {
                chargers = chargers.with(phase,
                        grid.chargers(latest.amps().get(phase), memory.background().get(phase)));
            }
        }
        return chargers;
    }

    private static @Nullable Instant newest(CircuitMemory memory) {
        Instant newest = null;
        for (Phase phase : Phase.ALL) {
            Instant good = memory.lastGood().get(phase);
            newest = newest == null || good != null && good.isAfter(newest) ? good : newest;
        }
        return newest;
    }
}
