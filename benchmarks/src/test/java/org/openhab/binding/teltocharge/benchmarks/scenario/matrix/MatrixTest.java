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

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.TraceFamily;

/**
 * What is run.
 */
class MatrixTest {

    @Test
    void holdsEveryKindOfDayAtEverySiteWithEveryMeter() {
        List<Cell> matrix = Matrix.cells().stream().filter(cell -> cell.group() == Cell.Group.MATRIX).toList();
        assertThat(matrix).hasSize(TraceFamily.values().length * TraceFamily.SHAPES * SiteSize.values().length
                * MeterKind.values().length).doesNotHaveDuplicates();
        assertThat(matrix).allMatch(cell -> cell.site().limitAmps() == cell.size().fuse());
    }

    @Test
    void changesOneThingAtATimeInTheSideTables() {
        assertThat(Matrix.cells().stream().filter(cell -> cell.group() != Cell.Group.MATRIX))
                .allMatch(cell -> cell.meter() == MeterKind.FRESH && cell.family() == TraceFamily.MIXED
                        && !cell.label().isEmpty());
    }

    @Test
    void runsPartOfADay() {
        Cell cell = Matrix.cells(3600, 60).get(0);
        assertThat(cell.day().trace().start()).isEqualTo(3600);
        assertThat(cell.scores()).hasSize(11).allSatisfy((kind, score) -> assertThat(score.seconds()).isEqualTo(60));
    }
}
