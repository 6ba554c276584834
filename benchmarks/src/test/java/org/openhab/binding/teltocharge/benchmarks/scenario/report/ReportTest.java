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
package org.openhab.binding.teltocharge.benchmarks.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Cell;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Matrix;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.MeterKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Result;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.SiteSize;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * The whole way from the matrix to the report, with an hour of the evening at one site: a smoke test of the benchmark.
 */
class ReportTest {

    private static final int EVENING = 18 * 3600;

    private static List<Result> results = List.of();

    @BeforeAll
    static void run() {
        List<Cell> cells = Matrix.cells(EVENING, 3600).stream().filter(ReportTest::isSmall).toList();
        results = Result.of(cells, () -> {
        });
    }

    /** One shape is enough wherever the pictures do not need all. */
    private static boolean isSmall(Cell cell) {
        boolean pictured = cell.group() == Cell.Group.MATRIX && cell.meter() == MeterKind.FRESH;
        boolean site = cell.group() != Cell.Group.MATRIX || cell.size() == SiteSize.A25;
        return site && (pictured || cell.day().shape() == 0);
    }

    @Test
    void theEngineIsNotWorseThanNoControlAnywhere() {
        for (Result result : results) {
            double ours = result.scores().get(ControllerKind.OURS).overloadAs();
            double none = result.scores().get(ControllerKind.NONE).overloadAs();
            assertThat(ours).as(result.cell().toString()).isLessThanOrEqualTo(none);
            assertThat(result.scores().get(ControllerKind.OURS).refused()).isZero();
            assertThat(result.scores().get(ControllerKind.ORACLE).overloadAs()).isLessThan(1e-6);
        }
    }

    @Test
    void nobodyHasLessOverloadThanIsUnavoidable() {
        for (Result result : results) {
            result.scores().forEach((kind, score) -> assertThat(score.unavoidableAs()).as(kind + " " + result.cell())
                    .isBetween(0.0, score.promptAs() + 1e-6));
            result.scores().forEach((kind, score) -> assertThat(score.promptAs()).as(kind + " " + result.cell())
                    .isLessThanOrEqualTo(score.overloadAs() + 1e-6));
        }
    }

    @Test
    void theTablesNameEveryKindOfDayAndEveryController() {
        String markdown = new Report(results).markdown();
        assertThat(markdown).contains("## By kind of day", "| 1 s | kettle spikes |", "| 10 s, 2 s late | mixed day |",
                "Read with care", "| of it unavoidable | best other |", "| **this add-on** |", "| 8 chargers, 63 A |",
                "| 3 cars, 35 A, of which 20 A for the cars | oracle | 0 | 0 |",
                "| L1 and L2 exchanged, car on L1 |");
        for (ControllerKind kind : ControllerKind.values()) {
            assertThat(markdown).contains(kind.title());
        }
        assertThat(markdown.lines().filter(line -> line.startsWith("|"))).allMatch(line -> line.endsWith("|"));
    }

    @Test
    void theSameResultsMakeTheSameReport() {
        assertThat(new Report(results).markdown()).isEqualTo(new Report(results).markdown());
        assertThat(new Report(results).picture()).isEqualTo(new Report(results).picture());
    }

    @Test
    void thePictureIsWellFormed() throws Exception {
        Document svg = xml(new Report(results).picture());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("circle").getLength())
                .isEqualTo(2 * (ControllerKind.values().length - 1));
    }

    @Test
    void thePageNeedsNothingElse() {
        String html = new Report(results).html();
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<svg ", "<table>").doesNotContain("<script", "src=",
                "href=", "url(", "NaN", "Infinity");
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
