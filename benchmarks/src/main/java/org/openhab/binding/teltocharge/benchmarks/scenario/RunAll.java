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
package org.openhab.binding.teltocharge.benchmarks.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Cell;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Matrix;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Result;
import org.openhab.binding.teltocharge.benchmarks.scenario.report.Report;

/**
 * Runs the whole matrix and writes tables, page and picture: {@code RunAll scenario.md scenario.html scenario.svg}.
 */
@NonNullByDefault
public final class RunAll {

    private static final int CELLS_PER_LINE = 20;

    private RunAll() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Three files are needed: Markdown, HTML, SVG");
        }
        List<Cell> cells = Matrix.cells();
        AtomicInteger done = new AtomicInteger();
        List<Result> results = Result.of(cells, () -> progress(done.incrementAndGet(), cells.size()));
        Report report = new Report(results);
        Files.writeString(Path.of(args[0]), report.markdown());
        Files.writeString(Path.of(args[1]), report.html());
        Files.writeString(Path.of(args[2]), report.picture());
    }

    private static void progress(int done, int cells) {
        if (done % CELLS_PER_LINE == 0 || done == cells) {
            System.err.println(done + " of " + cells + " days");
        }
    }
}
