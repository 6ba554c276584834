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
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Standing;

/**
 * A row for each controller: a dot for its overload on a logarithmic axis, filled with the first meter and hollow with
 * the second, and its energy as a number.
 */
@NonNullByDefault
final class OverloadPlot {

    private final List<Standing> first;
    private final List<Standing> second;
    private final double least;
    private final double most;

    /**
     * @param first one standing for each controller
     * @param second the same with another meter; empty for none
     */
    OverloadPlot(List<Standing> first, List<Standing> second) {
        this.first = first.stream().filter(standing -> standing.kind() != ControllerKind.ORACLE).toList();
        this.second = second.stream().filter(standing -> standing.kind() != ControllerKind.ORACLE).toList();
        double low = Double.POSITIVE_INFINITY;
        double high = 1;
        for (Standing standing : this.first) {
            low = Math.min(low, standing.overloadAsPerDay());
            high = Math.max(high, standing.overloadAsPerDay());
        }
        for (Standing standing : this.second) {
            high = Math.max(high, standing.overloadAsPerDay());
        }
        this.least = StrictMath.floor(StrictMath.log10(Math.max(1, low)));
        this.most = StrictMath.ceil(StrictMath.log10(Math.max(10, high)));
    }

    /** Draws into the rectangle; names stand to the left of it, energies to the right. */
    void draw(Svg svg, double x, double y, double width, double height) {
        for (int decade = (int) least; decade <= most; decade++) {
            double at = x + width * (decade - least) / (most - least);
            svg.line(at, y, at, y + height, Palette.GRID, 1, "");
            svg.text(at, y + height + 16, 11, Svg.Anchor.MIDDLE, Palette.FAINT, decade(decade));
        }
        double step = height / first.size();
        for (int i = 0; i < first.size(); i++) {
            Standing standing = first.get(i);
            double at = y + step * (i + 0.5);
            String colour = Palette.of(standing.kind());
            String ink = standing.kind() == ControllerKind.OURS ? Palette.OURS : Palette.TEXT;
            svg.text(x - 10, at + 4, 12, Svg.Anchor.END, ink, standing.kind().title());
            svg.line(x, at, x + width, at, Palette.GRID, 1, "2 3");
            if (!second.isEmpty()) {
                double slow = at(x, width, second.get(i).overloadAsPerDay());
                svg.line(at(x, width, standing.overloadAsPerDay()), at, slow, at, colour, 1.5, "");
                svg.circle(slow, at, 4.5, "#ffffff", colour);
            }
            svg.circle(at(x, width, standing.overloadAsPerDay()), at, 5, colour, colour);
            svg.text(x + width + 60, at + 4, 12, Svg.Anchor.END, ink, Texts.percent(standing.share()));
        }
    }

    private double at(double x, double width, double overload) {
        double decades = StrictMath.log10(Math.max(StrictMath.pow(10, least), overload));
        return x + width * (decades - least) / (most - least);
    }

    private static String decade(int decade) {
        return switch (decade) {
            case 0 -> "1";
            case 1 -> "10";
            case 2 -> "100";
            case 3 -> "1 000";
            case 4 -> "10 000";
            case 5 -> "100 000";
            case 6 -> "1 000 000";
            default -> "1e" + decade;
        };
    }
}
