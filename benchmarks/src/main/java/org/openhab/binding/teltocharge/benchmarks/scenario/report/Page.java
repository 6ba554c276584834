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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Writes a page of HTML that loads nothing else.
 */
@NonNullByDefault
final class Page {

    private static final String STYLE = "body{font-family:Helvetica,Arial,sans-serif;color:#1f2328;max-width:1000px;"
            + "margin:2em auto;padding:0 1em;line-height:1.45}table{border-collapse:collapse;font-size:13px;"
            + "margin:1em 0;display:block;overflow-x:auto}th,td{padding:3px 10px;border-bottom:1px solid #e5e7eb;"
            + "text-align:left;white-space:nowrap}.n{text-align:right}h2{margin-top:2em}svg{max-width:100%;height:auto}"
            + "code{background:#f3f4f6;padding:1px 4px}";

    private final StringBuilder html = new StringBuilder();

    Page(String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\""
                + " content=\"width=device-width, initial-scale=1\">\n<title>").append(Svg.escaped(title))
                .append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n<h1>")
                .append(Svg.escaped(title)).append("</h1>\n");
    }

    Page heading(String text) {
        html.append("<h2>").append(Svg.escaped(text)).append("</h2>\n");
        return this;
    }

    /** A paragraph; **bold** and `code` are marked as in Markdown. */
    Page paragraph(String text) {
        html.append("<p>").append(Svg.escaped(text).replaceAll("\\*\\*([^*]+)\\*\\*", "<b>$1</b>")
                .replaceAll("`([^`]+)`", "<code>$1</code>")).append("</p>\n");
        return this;
    }

    Page table(Table table) {
        html.append(table.html());
        return this;
    }

    Page picture(String svg) {
        html.append(svg);
        return this;
    }

    String finish() {
        return html + "</body>\n</html>\n";
    }
}
