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
package org.openhab.binding.teltocharge.benchmarks.decide;

import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Draws times over sizes on two logarithmic axes, with the goals and with what growth by n log n would look like.
 */
@NonNullByDefault
final class GrowthPlot {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 480;
    private static final int LEFT = 80;
    private static final int RIGHT = 30;
    private static final int TOP = 60;
    private static final int BOTTOM = 60;
    private static final int SIZE_DECADES = 5;
    private static final int LOWEST_DECADE = -1;
    private static final int HIGHEST_DECADE = 7;
    private static final String[] COLOURS = {"#0054a6", "#c8102e", "#2e7d32"};
    /** Chargers and the microseconds that one decision may take (issue "load-balancing engine", scale). */
    private static final int[][] GOALS = {{1, 100}, {1_000, 5_000}, {100_000, 1_000_000}};

    private final Map<String, Map<Integer, Double>> curves;
    private final StringBuilder out = new StringBuilder();

    /** @param curves by name: microseconds by number of chargers */
    GrowthPlot(Map<String, Map<Integer, Double>> curves) {
        this.curves = curves;
    }

    String svg() {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\">%n", WIDTH, HEIGHT);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n");
        add("<text x=\"%d\" y=\"24\" font-size=\"15\">Time of one decision over the number of chargers</text>%n", LEFT);
        axes();
        reference();
        goals();
        int index = 0;
        for (Map.Entry<String, Map<Integer, Double>> curve : curves.entrySet()) {
            curve(curve.getKey(), curve.getValue(), index++);
        }
        add("</svg>%n");
        return out.toString();
    }

    private void axes() {
        for (int decade = 0; decade <= SIZE_DECADES; decade++) {
            double x = x(Math.pow(10, decade));
            add("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#ddd\"/>%n", x, TOP, x, HEIGHT - BOTTOM);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,.0f</text>%n", x, HEIGHT - BOTTOM + 18,
                    Math.pow(10, decade));
        }
        for (int decade = LOWEST_DECADE; decade <= HIGHEST_DECADE; decade++) {
            double y = y(Math.pow(10, decade));
            add("<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>%n", LEFT, y, WIDTH - RIGHT, y);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", LEFT - 8, y + 4, time(decade));
        }
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">chargers</text>%n", (LEFT + WIDTH - RIGHT) / 2,
                HEIGHT - 14);
    }

    private static String time(int decade) {
        double micros = Math.pow(10, decade);
        if (micros < 1) {
            return String.format(Locale.ROOT, "%.0f ns", micros * 1e3);
        }
        if (micros < 1e3) {
            return String.format(Locale.ROOT, "%.0f µs", micros);
        }
        return micros < 1e6
                ? String.format(Locale.ROOT, "%.0f ms", micros / 1e3)
                : String.format(Locale.ROOT, "%.0f s", micros / 1e6);
    }

    /** n log n through the goal for 1 000 chargers. */
    private void reference() {
        double n = 1000;
        double scale = 5000 / (n * Math.log(n));
        StringBuilder points = new StringBuilder();
        for (double size = 10; size <= 100_000; size *= 10) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(size), y(scale * size * Math.log(size))));
        }
        add("<polyline points=\"%s\" fill=\"none\" stroke=\"#999\" stroke-dasharray=\"5 4\"/>%n", points);
        add("<text x=\"%.1f\" y=\"%.1f\" fill=\"#777\">n log n</text>%n", x(15), y(scale * 15 * Math.log(15)) - 8);
    }

    private void goals() {
        for (int[] goal : GOALS) {
            double x = x(goal[0]);
            double y = y(goal[1]);
            add("<path d=\"M %.1f %.1f l 7 -12 l -14 0 z\" fill=\"#777\"><title>goal: %,d chargers in %,d µs</title></path>"
                    + "%n", x, y, goal[0], goal[1]);
        }
        add("<text x=\"%.1f\" y=\"%.1f\" fill=\"#777\">goal</text>%n", x(1) + 12, y(100) - 2);
    }

    private void curve(String name, Map<Integer, Double> times, int index) {
        String colour = COLOURS[index % COLOURS.length];
        StringBuilder points = new StringBuilder();
        times.forEach((size, micros) -> points
                .append(String.format(Locale.ROOT, "%.1f,%.1f ", x(size), y(micros))));
        add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", points, colour);
        times.forEach((size, micros) -> add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>%n", x(size),
                y(micros), colour));
        add("<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n", LEFT + 10, TOP - 18 + 16 * (index + 1), colour, name);
    }

    private static double x(double size) {
        return LEFT + (WIDTH - LEFT - RIGHT) * Math.log10(size) / SIZE_DECADES;
    }

    private static double y(double micros) {
        double share = (Math.log10(micros) - LOWEST_DECADE) / (HIGHEST_DECADE - LOWEST_DECADE);
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share;
    }

    private void add(String format, Object... args) {
        out.append(String.format(Locale.ROOT, format, args));
    }
}
