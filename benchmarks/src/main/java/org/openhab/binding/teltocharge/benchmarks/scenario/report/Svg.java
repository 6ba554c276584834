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

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Writes an SVG picture. Coordinates are pixels, y grows downwards.
 */
@NonNullByDefault
final class Svg {

    /** Where a text stands to its point. */
    enum Anchor {
        START, MIDDLE, END
    }

    private final StringBuilder svg = new StringBuilder();

    Svg(int width, int height, String title) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" font-family=\"Helvetica, Arial, sans-serif\" role=\"img\">\n<title>").append(escaped(title))
                .append("</title>\n");
        rect(0, 0, width, height, "#ffffff");
    }

    void rect(double x, double y, double width, double height, String fill) {
        svg.append("<rect x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" width=\"").append(n(width))
                .append("\" height=\"").append(n(height)).append("\" fill=\"").append(fill).append("\"/>\n");
    }

    void line(double x1, double y1, double x2, double y2, String stroke, double width, String dash) {
        svg.append("<line x1=\"").append(n(x1)).append("\" y1=\"").append(n(y1)).append("\" x2=\"").append(n(x2))
                .append("\" y2=\"").append(n(y2)).append("\" stroke=\"").append(stroke).append("\" stroke-width=\"")
                .append(n(width)).append("\" stroke-dasharray=\"").append(dash).append("\"/>\n");
    }

    void circle(double x, double y, double radius, String fill, String stroke) {
        svg.append("<circle cx=\"").append(n(x)).append("\" cy=\"").append(n(y)).append("\" r=\"").append(n(radius))
                .append("\" fill=\"").append(fill).append("\" stroke=\"").append(stroke)
                .append("\" stroke-width=\"1.5\"/>\n");
    }

    /** A path of points: "x,y x,y ...". */
    void polyline(String points, String stroke, double width) {
        svg.append("<polyline points=\"").append(points).append("\" fill=\"none\" stroke=\"").append(stroke)
                .append("\" stroke-width=\"").append(n(width)).append("\" stroke-linejoin=\"round\"/>\n");
    }

    void polygon(String points, String fill, double opacity) {
        svg.append("<polygon points=\"").append(points).append("\" fill=\"").append(fill).append("\" fill-opacity=\"")
                .append(n(opacity)).append("\"/>\n");
    }

    void text(double x, double y, double size, Anchor anchor, String fill, String text) {
        svg.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" font-size=\"").append(n(size))
                .append("\" text-anchor=\"").append(anchor.name().toLowerCase(Locale.ROOT)).append("\" fill=\"")
                .append(fill).append("\">").append(escaped(text)).append("</text>\n");
    }

    String finish() {
        return svg + "</svg>\n";
    }

    /** A number with at most two decimals, the same on every machine. */
    static String n(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return String.valueOf(hundredths / 100);
        }
        return String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
