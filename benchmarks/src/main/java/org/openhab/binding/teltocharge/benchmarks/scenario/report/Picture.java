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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Cell;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.MeterKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Result;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Standing;

/**
 * The pictures of the report.
 */
@NonNullByDefault
final class Picture {

    private static final int WIDTH = 960;

    private Picture() {
    }

    /** The main picture: part of a day above, all controllers below. */
    static String main(Cell cell, ControllerKind other, Tables tables) {
        int height = 640;
        Svg svg = new Svg(WIDTH, height, "The scenario benchmark of the TeltoCharge add-on");
        HourPlot hour = new HourPlot(cell, other);
        svg.text(24, 30, 17, Svg.Anchor.START, Palette.TEXT,
                "Phase " + hour.phase() + " of a house with a " + cell.size().fuse() + " A fuse while it cooks");
        hour.legend(svg, 24, 54);
        hour.draw(svg, 64, 72, WIDTH - 88, 190);
        svg.text(24, 318, 17, Svg.Anchor.START, Palette.TEXT,
                "What cars cause above the fuse, in ampere seconds a day");
        svg.text(24, 338, 12, Svg.Anchor.START, Palette.FAINT, "simulated, " + TEXT_OF_DAYS
                + "; filled: meter of 1 s, hollow: meter of 10 s, 2 s late; right: share of the oracle's energy");
        new OverloadPlot(standings(tables, MeterKind.FRESH), standings(tables, MeterKind.SLOW)).draw(svg, 170, 350,
                WIDTH - 170 - 84, 258);
        return svg.finish();
    }

    private static final String TEXT_OF_DAYS = "mean of 72 synthetic days at sites of 20 to 63 A";

    /** Part of a day alone. */
    static String hour(Cell cell, ControllerKind other) {
        Svg svg = new Svg(WIDTH, 300, "Part of a day: " + cell.family().title());
        HourPlot hour = new HourPlot(cell, other);
        svg.text(24, 26, 14, Svg.Anchor.START, Palette.TEXT, cell.family().title() + ", " + cell.size().fuse()
                + " A fuse, phase " + hour.phase() + ", meter " + cell.meter().title());
        hour.legend(svg, 24, 48);
        hour.draw(svg, 64, 64, WIDTH - 88, 200);
        return svg.finish();
    }

    /** All controllers over some cells. */
    static String overload(String title, List<Result> first, List<Result> second) {
        Svg svg = new Svg(WIDTH, 330, title);
        svg.text(24, 26, 14, Svg.Anchor.START, Palette.TEXT, title);
        new OverloadPlot(Standing.all(first), Standing.all(second)).draw(svg, 170, 44,
                WIDTH - 170 - 84, 250);
        return svg.finish();
    }

    private static List<Standing> standings(Tables tables, MeterKind meter) {
        return Standing.all(tables.matrix(meter, cell -> true));
    }
}
