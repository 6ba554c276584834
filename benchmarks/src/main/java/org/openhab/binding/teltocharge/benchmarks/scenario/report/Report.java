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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Cell;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.MeterKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Result;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.SiteSize;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.TraceFamily;

/**
 * What came of the matrix, as Markdown, as a page of its own, and as the picture of the manual.
 */
@NonNullByDefault
public final class Report {

    private static final ControllerKind SHOWN = ControllerKind.SMARTEVSE;

    private static final List<String> INTRODUCTION = List.of(
            "Run `benchmarks/run-all` to make this again: the same source gives the same figures on every machine.",
            "A house, its meter, its chargers and their cars are simulated second by second. All controllers see what the"
                    + " meter says when it says it, and all are told the same limit: the fuse, without a reserve."
                    + " Cars follow within 5 s, take all they get all day, and are offered whole amps.",
            "**Read with care.** All days are synthetic. The other controllers are written from descriptions of their"
                    + " published behaviour, not from their code, and in their plain fuse-guarding mode; some details"
                    + " are guessed. Nothing here says anything about a product that can be bought.");

    private static final List<String> GOALS = List.of("Overload: ampere seconds above the fuse, summed over the phases,"
            + " of which only what the cars draw there counts. Best other: the one with the least overload among those"
            + " that give at least 90 % of the oracle's energy. Energy: what flowed below the fuse, as a share of the"
            + " same of the oracle, which knows the day in advance. Longest: the longest time without a break in which"
            + " cars were more than 0.5 A over the fuse.",
            "Goals: at most half the overload of the best other; at least 96 % of the oracle's energy (95 % with a meter"
                    + " of 10 s). With a meter of 1 s also: at most 15 starts a day on average, and no longer over the fuse"
                    + " than the meter's period and 8 s.",
            Floor.DEFINITION);

    private static final String FLEETS = "Several chargers (mixed days, meter 1 s)";

    private static final String FLEET = "Cars of 16 A come over the day and stay for ten hours, every third of them with"
            + " one phase; the chargers' phases are wired in six different ways.";

    private static final String GROUPS = "A group behind a smaller fuse (mixed days, meter 1 s)";

    private static final String GROUP = "The group's conductors have no meter. This add-on, evcc, SmartEVSE and openWB are"
            + " described with a limit for such a group; the others know the main fuse only. Energy counts what is below"
            + " the main fuse, even where it is above the group's.";

    private static final String CLAMPS = "Exchanged current transformers (mixed days, 25 A, meter 1 s)";

    private static final String CLAMP = "Nobody is told that the meter's L1 and L2 are exchanged.";

    private final List<Result> results;
    private final Tables tables;

    public Report(List<Result> results) {
        this.results = List.copyOf(results);
        this.tables = new Tables(results);
    }

    /** The tables as Markdown. */
    public String markdown() {
        List<String> lines = new ArrayList<>(List.of("# The scenario benchmark", ""));
        paragraphs(lines, INTRODUCTION);
        paragraphs(lines, GOALS);
        section(lines, "By kind of day", tables.families());
        paragraphs(lines, Floor.paragraphs(tables));
        for (MeterKind meter : MeterKind.values()) {
            section(lines, "All controllers, meter " + meter.title(), tables.controllers(meter));
        }
        section(lines, "Faults of the meter (mixed days, 25 A, meter 1 s)", tables.faults());
        section(lines, "Cars (mixed days, 25 A, meter 1 s)", tables.side(Cell.Group.CARS, "car"));
        section(lines, "Grids and phase switching (mixed days, meter 1 s)", tables.side(Cell.Group.GRIDS, "site"));
        section(lines, FLEETS, tables.side(Cell.Group.FLEETS, "site"));
        paragraphs(lines, List.of(FLEET));
        section(lines, GROUPS, tables.groups());
        paragraphs(lines, List.of(GROUP));
        section(lines, CLAMPS, tables.side(Cell.Group.CLAMPS, "meter and car"));
        paragraphs(lines, List.of(CLAMP));
        section(lines, "By kind of day and site", tables.sites());
        return String.join("\n", lines) + "\n";
    }

    private static void paragraphs(List<String> lines, List<String> texts) {
        for (String text : texts) {
            lines.add(text);
            lines.add("");
        }
    }

    private static void section(List<String> lines, String title, Table table) {
        lines.add("## " + title);
        lines.add("");
        lines.addAll(table.markdown());
        lines.add("");
    }

    /** Tables and plots as one page that needs nothing else. */
    public String html() {
        Page page = new Page("The scenario benchmark");
        INTRODUCTION.forEach(page::paragraph);
        page.picture(picture());
        GOALS.forEach(page::paragraph);
        page.heading("By kind of day").table(tables.families());
        Floor.paragraphs(tables).forEach(page::paragraph);
        for (MeterKind meter : MeterKind.values()) {
            page.heading("All controllers, meter " + meter.title()).table(tables.controllers(meter));
        }
        for (TraceFamily family : TraceFamily.values()) {
            page.heading("Days: " + family.title());
            page.picture(Picture.overload(
                    "Overload in A·s a day; filled: meter of 1 s, hollow: 10 s; right: share of the oracle's energy",
                    tables.matrix(MeterKind.FRESH, cell -> cell.family() == family),
                    tables.matrix(MeterKind.SLOW, cell -> cell.family() == family)));
            page.picture(Picture.hour(cell(family, SiteSize.A25, 1), SHOWN));
            page.table(tables.controllers(MeterKind.FRESH, family));
        }
        page.heading("Faults of the meter (mixed days, 25 A, meter 1 s)").table(tables.faults());
        page.heading("Cars (mixed days, 25 A, meter 1 s)").table(tables.side(Cell.Group.CARS, "car"));
        page.heading("Grids and phase switching (mixed days, meter 1 s)")
                .table(tables.side(Cell.Group.GRIDS, "site"));
        page.heading(FLEETS).table(tables.side(Cell.Group.FLEETS, "site")).paragraph(FLEET);
        page.heading(GROUPS).table(tables.groups()).paragraph(GROUP);
        page.heading(CLAMPS).table(tables.side(Cell.Group.CLAMPS, "meter and car")).paragraph(CLAMP);
        page.heading("By kind of day and site").table(tables.sites());
        return page.finish();
    }

    /** The picture of the manual, as SVG. */
    public String picture() {
        return Picture.main(cell(TraceFamily.OVENS, SiteSize.A25, 0), SHOWN, tables);
    }

    private Cell cell(TraceFamily family, SiteSize size, int shape) {
        return results.stream().map(Result::cell)
                .filter(cell -> cell.group() == Cell.Group.MATRIX && cell.meter() == MeterKind.FRESH
                        && cell.family() == family && cell.size() == size && cell.day().shape() == shape)
                .findFirst().orElseThrow(() -> new IllegalStateException("The matrix lacks " + family));
    }
}
