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
package org.openhab.binding.teltocharge.benchmarks.scenario.matrix;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.Score;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.Scorer;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Plant;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.TraceFamily;

/**
 * One day at one site.
 *
 * @param group what it is compared within: the matrix itself, or one of its side tables
 * @param label what is special in a side table, empty in the matrix
 * @param day what the house does
 * @param size fuse and households
 * @param meter the meter
 * @param site the whole site
 */
@NonNullByDefault
public record Cell(Group group, String label, Day day, SiteSize size, MeterKind meter, Site site) {

    /** Tables of the report. */
    public enum Group {
        MATRIX, FAULTS, CARS, GRIDS, FLEETS, GROUPS, CLAMPS
    }

    public TraceFamily family() {
        return day.family();
    }

    /** Runs all controllers on this day. */
    public Map<ControllerKind, Score> scores() {
        Trace trace = day.trace();
        Map<ControllerKind, Score> scores = new EnumMap<>(ControllerKind.class);
        for (ControllerKind kind : ControllerKind.values()) {
            Scorer scorer = new Scorer(site);
            new Plant(trace, site).run(kind.create(trace, site), scorer);
            scores.put(kind, scorer.score());
        }
        return scores;
    }
}
