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
import java.util.Collections;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A table that can be written as Markdown and as HTML. The first columns are text, the others numbers.
 */
@NonNullByDefault
final class Table {

    private final List<String> header;
    private final int textColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param textColumns how many columns from the left are text
     */
    Table(int textColumns, String... header) {
        this.textColumns = textColumns;
        this.header = List.of(header);
    }

    Table row(List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in a table of " + header.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    List<String> markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(line(header));
        List<String> rule = new ArrayList<>(Collections.nCopies(textColumns, "---"));
        rule.addAll(Collections.nCopies(header.size() - textColumns, "---:"));
        lines.add(line(rule));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    String html() {
        StringBuilder html = new StringBuilder("<table>\n<thead>").append(row("th", header))
                .append("</thead>\n<tbody>\n");
        rows.forEach(row -> html.append(row("td", row)).append('\n'));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private String row(String tag, List<String> cells) {
        StringBuilder html = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            html.append('<').append(tag).append(i < textColumns ? "" : " class=\"n\"").append('>')
                    .append(inline(cells.get(i))).append("</").append(tag).append('>');
        }
        return html.append("</tr>").toString();
    }

    /** Markdown's bold, which is all that cells use. */
    private static String inline(String cell) {
        String text = Svg.escaped(cell);
        return text.length() > 4 && text.startsWith("**") && text.endsWith("**")
                ? "<b>" + text.substring(2, text.length() - 2) + "</b>"
                : text;
    }
}
