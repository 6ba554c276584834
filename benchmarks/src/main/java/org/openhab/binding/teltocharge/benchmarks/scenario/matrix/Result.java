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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.Score;

/**
 * What came of one cell.
 *
 * @param cell the day and the site
 * @param scores of all controllers
 */
@NonNullByDefault
public record Result(Cell cell, Map<ControllerKind, Score> scores) {

    public Result {
        scores = Map.copyOf(scores);
    }

    /** Runs cells on all cores; the results do not depend on how many there are. */
    public static List<Result> of(List<Cell> cells, Runnable eachDone) {
        return cells.parallelStream().map(cell -> {
            Result result = new Result(cell, cell.scores());
            eachDone.run();
            return result;
        }).toList();
    }
}
