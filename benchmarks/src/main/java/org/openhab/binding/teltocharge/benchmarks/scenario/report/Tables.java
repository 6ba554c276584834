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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Cell;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.MeterKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Result;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.SiteSize;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Standing;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Verdict;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.TraceFamily;

/**
 * The tables of the report.
 */
@NonNullByDefault
final class Tables {

    private static final String[] VERDICT = {"overload A·s/day", "of it unavoidable", "best other",
            "its overload", "of it unavoidable", "ratio", "energy",
            "starts/day", "longest s", "verdict"};

    private final List<Result> results;

    Tables(List<Result> results) {
        this.results = results;
    }

    List<Result> matrix(MeterKind meter, Predicate<Cell> which) {
        return results.stream().filter(result -> result.cell().group() == Cell.Group.MATRIX
                && result.cell().meter() == meter && which.test(result.cell())).toList();
    }

    /** A verdict for each family and meter. */
    Table families() {
        Table table = verdicts("meter", "days");
        for (MeterKind meter : MeterKind.values()) {
            for (TraceFamily family : TraceFamily.values()) {
                verdict(table, matrix(meter, cell -> cell.family() == family), meter, meter.title(), family.title());
            }
        }
        return table;
    }

    /** A verdict for each family, site and meter. */
    Table sites() {
        Table table = verdicts("meter", "days", "fuse");
        for (MeterKind meter : MeterKind.values()) {
            for (TraceFamily family : TraceFamily.values()) {
                for (SiteSize size : SiteSize.values()) {
                    verdict(table, matrix(meter, cell -> cell.family() == family && cell.size() == size), meter,
                            meter.title(), family.title(), size.fuse() + " A");
                }
            }
        }
        return table;
    }

    private static Table verdicts(String... first) {
        List<String> header = new ArrayList<>(List.of(first));
        header.addAll(List.of(VERDICT));
        return new Table(first.length, header.toArray(String[]::new));
    }

    private static void verdict(Table table, List<Result> cells, MeterKind meter, String... first) {
        if (cells.isEmpty()) {
            return;
        }
        Verdict verdict = Verdict.of(cells, meter);
        Standing ours = verdict.ours();
        Standing best = verdict.best();
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(List.of(Texts.whole(ours.overloadAsPerDay()), Texts.whole(ours.unavoidableAsPerDay()),
                best == null ? "–" : best.kind().title(), best == null ? "–" : Texts.whole(best.overloadAsPerDay()),
                best == null ? "–" : Texts.whole(best.unavoidableAsPerDay()), Texts.ratio(verdict.ratio()),
                Texts.percent(ours.share()), Texts.decimal(ours.starts()), Texts.whole(ours.longestSeconds()),
                verdict.isPass() ? "pass" : "**fail: " + String.join(", ", verdict.missed()) + "**"));
        table.row(row);
    }

    /** All controllers with one meter, over all days and sites. */
    Table controllers(MeterKind meter) {
        return standings(matrix(meter, cell -> true));
    }

    /** All controllers on one family with one meter. */
    Table controllers(MeterKind meter, TraceFamily family) {
        return standings(matrix(meter, cell -> cell.family() == family));
    }

    private static Table standings(List<Result> cells) {
        Table table = new Table(1, "controller", "overload A·s/day", "energy", "starts/day", "setpoints/day",
                "blame s/day", "longest s");
        for (Standing standing : Standing.all(cells)) {
            table.row(List.of(name(standing.kind()), Texts.whole(standing.overloadAsPerDay()),
                    Texts.percent(standing.share()), Texts.decimal(standing.starts()),
                    Texts.whole(standing.changes()), Texts.whole(standing.blameSeconds()),
                    Texts.whole(standing.longestSeconds())));
        }
        return table;
    }

    private static String name(ControllerKind kind) {
        return kind == ControllerKind.OURS ? "**" + kind.title() + "**" : kind.title();
    }

    /** Faults of the meter: overload, energy, and how long it takes to fall back and to recover. */
    Table faults() {
        Table table = new Table(2, "fault", "controller", "overload A·s/day", "energy", "starts/day", "failsafe s",
                "recovery s");
        side(Cell.Group.FAULTS).forEach((label, cells) -> {
            for (Standing standing : Standing.all(cells)) {
                table.row(List.of(label, name(standing.kind()), Texts.whole(standing.overloadAsPerDay()),
                        Texts.percent(standing.share()), Texts.decimal(standing.starts()),
                        Texts.seconds(standing.failsafeSeconds()), Texts.seconds(standing.recoverySeconds())));
            }
        });
        return table;
    }

    /** Groups: what flows above both fuses, and the energy. */
    Table groups() {
        Table table = new Table(2, "site", "controller", "overload A·s/day", "over the group's fuse A·s/day", "energy",
                "starts/day");
        side(Cell.Group.GROUPS).forEach((label, cells) -> {
            for (Standing standing : Standing.all(cells)) {
                table.row(List.of(label, name(standing.kind()), Texts.whole(standing.overloadAsPerDay()),
                        Texts.whole(standing.groupOverloadAsPerDay()), Texts.percent(standing.share()),
                        Texts.decimal(standing.starts())));
            }
        });
        return table;
    }

    /** A verdict for each site of a group, with the meter of 1 s. */
    Table side(Cell.Group group, String what) {
        Table table = verdicts(what);
        side(group).forEach((label, cells) -> verdict(table, cells, MeterKind.FRESH, label));
        return table;
    }

    private Map<String, List<Result>> side(Cell.Group group) {
        Map<String, List<Result>> byLabel = new LinkedHashMap<>();
        results.stream().filter(result -> result.cell().group() == group)
                .forEach(result -> byLabel.computeIfAbsent(result.cell().label(), label -> new ArrayList<>())
                        .add(result));
        return byLabel;
    }
}
