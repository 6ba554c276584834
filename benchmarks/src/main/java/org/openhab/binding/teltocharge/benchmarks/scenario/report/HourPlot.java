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
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Cell;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Plant;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.dlb.Phase;

/**
 * The current of one phase over part of a day: the house, and what this add-on and another controller make of it. The
 * part is the one in which the other one causes the most overload.
 */
@NonNullByDefault
final class HourPlot {

    /** Length of the part that is shown. */
    static final int SECONDS = 40 * 60;

    private static final int MINUTES_PER_MARK = 10;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int AMPS_PER_MARK = 10;

    /** Of a text of 12 pixels, on average, in the fonts that stand in for the one that is asked for. */
    private static final double WIDEST_LETTER = 7.2;

    private final Cell cell;
    private final ControllerKind other;
    private final List<Second> ours;
    private final List<Second> others;
    private final Phase phase;
    private final int from;
    private final double top;

    HourPlot(Cell cell, ControllerKind other) {
        this.cell = cell;
        this.other = other;
        Trace trace = cell.day().trace();
        this.ours = run(trace, cell, ControllerKind.OURS);
        this.others = run(trace, cell, other);
        this.phase = worstPhase();
        this.from = worstPart();
        double most = cell.site().limitAmps();
        for (Second second : others.subList(from, from + SECONDS)) {
            most = Math.max(most, second.line().get(phase));
        }
        this.top = AMPS_PER_MARK * Math.ceil((most + 1) / AMPS_PER_MARK);
    }

    private static List<Second> run(Trace trace, Cell cell, ControllerKind kind) {
        List<Second> seconds = new ArrayList<>(trace.seconds());
        new Plant(trace, cell.site()).run(kind.create(trace, cell.site()), seconds::add);
        return seconds;
    }

    private double excess(Second second, Phase line) {
        return Math.max(0, Math.min(second.line().get(line) - cell.site().limitAmps(), second.drawn().get(line)));
    }

    private Phase worstPhase() {
        Phase worst = Phase.L1;
        for (Phase candidate : Phase.values()) {
            worst = sum(candidate) > sum(worst) ? candidate : worst;
        }
        return worst;
    }

    private double sum(Phase line) {
        return others.stream().mapToDouble(second -> excess(second, line)).sum();
    }

    private int worstPart() {
        double sum = 0;
        double most = 0;
        int best = 0;
        for (int t = 0; t < others.size(); t++) {
            sum += excess(others.get(t), phase);
            sum -= t >= SECONDS ? excess(others.get(t - SECONDS), phase) : 0;
            if (sum > most) {
                most = sum;
                best = Math.max(0, t - SECONDS + 1);
            }
        }
        return Math.min(best, others.size() - SECONDS);
    }

    /** Draws into the rectangle. */
    void draw(Svg svg, double x, double y, double width, double height) {
        Frame frame = new Frame(x, y, width, height);
        for (int amps = 0; amps <= top; amps += AMPS_PER_MARK) {
            svg.line(x, frame.y(amps), x + width, frame.y(amps), Palette.GRID, 1, "");
            svg.text(x - 6, frame.y(amps) + 4, 11, Svg.Anchor.END, Palette.FAINT, amps + " A");
        }
        for (int minute = 0; minute <= SECONDS / SECONDS_PER_MINUTE; minute += MINUTES_PER_MARK) {
            double at = x + width * minute * SECONDS_PER_MINUTE / SECONDS;
            svg.text(at, y + height + 16, 11, Svg.Anchor.MIDDLE, Palette.FAINT, minute + " min");
        }
        String house = points(frame, ours, second -> Math.max(0, second.house().get(phase)));
        svg.polygon(Svg.n(x) + "," + Svg.n(frame.y(0)) + " " + house + " " + Svg.n(x + width) + ","
                + Svg.n(frame.y(0)), Palette.HOUSE, 0.7);
        double limit = cell.site().limitAmps();
        String over = points(frame, others, second -> Math.max(limit, second.line().get(phase)));
        svg.polygon(Svg.n(x) + "," + Svg.n(frame.y(limit)) + " " + over + " " + Svg.n(x + width) + ","
                + Svg.n(frame.y(limit)), Palette.OTHER, 0.35);
        svg.polyline(points(frame, others, second -> second.line().get(phase)), Palette.OTHER, 1.2);
        svg.polyline(points(frame, ours, second -> second.line().get(phase)), Palette.OURS, 1.6);
        svg.line(x, frame.y(limit), x + width, frame.y(limit), Palette.LIMIT, 1.5, "6 4");
    }

    /** What the colours mean, in a row that begins at the given point. */
    void legend(Svg svg, double x, double y) {
        double at = entry(svg, x, y, Palette.OURS, "with " + ControllerKind.OURS.title());
        at = entry(svg, at, y, Palette.OTHER, "with " + other.title());
        at = entry(svg, at, y, Palette.HOUSE, "the house alone");
        entry(svg, at, y, Palette.LIMIT, "fuse");
    }

    private static double entry(Svg svg, double x, double y, String colour, String text) {
        svg.rect(x, y - 8, 14, 8, colour);
        svg.text(x + 19, y, 12, Svg.Anchor.START, Palette.TEXT, text);
        return x + 19 + WIDEST_LETTER * text.length() + 14;
    }

    private String points(Frame frame, List<Second> seconds, ToDoubleFunction<Second> amps) {
        StringBuilder points = new StringBuilder();
        double last = Double.NaN;
        for (int t = 0; t < SECONDS; t++) {
            double value = amps.applyAsDouble(seconds.get(from + t));
            boolean corner = t == 0 || t == SECONDS - 1 || value != last
                    || value != amps.applyAsDouble(seconds.get(Math.min(from + t + 1, seconds.size() - 1)));
            if (corner) {
                points.append(points.length() == 0 ? "" : " ").append(Svg.n(frame.x(t))).append(',')
                        .append(Svg.n(frame.y(value)));
            }
            last = value;
        }
        return points.toString();
    }

    Phase phase() {
        return phase;
    }

    /** From seconds and amps to pixels. */
    private final class Frame {
        private final double x;
        private final double y;
        private final double width;
        private final double height;

        Frame(double x, double y, double width, double height) {
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
        }

        double x(int second) {
            return x + width * second / (SECONDS - 1);
        }

        double y(double amps) {
            return y + height * (1 - Math.max(0, amps) / top);
        }
    }
}
