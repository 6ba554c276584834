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
package org.openhab.binding.teltocharge.benchmarks.scenario.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads a load trace: {@code t_s,l1_a,l2_a,l3_a[,pv_w]}, a row for each second.
 */
@NonNullByDefault
public final class TraceFile {

    /** Columns in their order; the last one may be left out. */
    public static final List<String> COLUMNS = List.of("t_s", "l1_a", "l2_a", "l3_a", "pv_w");

    /** A month at one row a second. */
    private static final int MOST_ROWS = 31 * 86_400;

    /** The largest fuse that the engine accepts. */
    private static final double MOST_AMPS = 1000;

    private static final double MOST_WATTS = 1_000_000;

    /** Seconds since 1970 are welcome. */
    private static final double LAST_SECOND = 2_000_000_000;

    private final String file;
    private final double[][] columns = new double[COLUMNS.size() - 1][1024];
    private int width;
    private int start;
    private int rows;
    private int line = 1;

    private TraceFile(String file) {
        this.file = file;
    }

    /**
     * @throws BadFileException with the line at which the file stops making sense
     * @throws IOException when it cannot be read at all
     */
    public static Trace read(Path path) throws BadFileException, IOException {
        TraceFile trace = new TraceFile(String.valueOf(path.getFileName()));
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            trace.header(reader.readLine());
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                trace.line++;
                if (!text.isBlank()) {
                    trace.row(text);
                }
            }
        } catch (MalformedInputException e) {
            throw trace.bad("this is not a text in UTF-8");
        }
        return trace.finish();
    }

    private void header(@Nullable String text) throws BadFileException {
        if (text == null) {
            throw bad("the file is empty; the first line must be " + String.join(",", COLUMNS));
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> names = Arrays.stream(plain.split(",", -1)).map(String::strip).toList();
        for (String column : COLUMNS.subList(0, COLUMNS.size() - 1)) {
            if (!names.contains(column)) {
                throw bad("column " + column + " is missing; the first line must be t_s,l1_a,l2_a,l3_a[,pv_w]");
            }
        }
        width = names.size();
        if (width > COLUMNS.size() || !names.equals(COLUMNS.subList(0, width))) {
            throw bad("the columns must be t_s,l1_a,l2_a,l3_a[,pv_w] in this order, not " + plain.strip());
        }
    }

    private void row(String text) throws BadFileException {
        String[] cells = text.split(",", -1);
        if (cells.length != width) {
            throw bad(cells.length + " values instead of " + width);
        }
        if (rows == MOST_ROWS) {
            throw bad("more than " + MOST_ROWS + " rows (31 days)");
        }
        time(cells[0].strip());
        for (int i = 1; i < width; i++) {
            double[] column = room(i - 1);
            column[rows] = number(COLUMNS.get(i), cells[i].strip());
        }
        rows++;
    }

    private void time(String cell) throws BadFileException {
        double number = number(COLUMNS.get(0), cell);
        int time = (int) number;
        if (time != number) {
            throw bad("t_s must be a whole number of seconds, not " + shortened(cell));
        }
        if (rows == 0) {
            start = time;
        } else if (time <= start + rows - 1) {
            throw bad("t_s goes back or stands still: " + time + " after " + (start + rows - 1));
        } else if (time != start + rows) {
            throw bad("gap: t_s " + time + " after " + (start + rows - 1) + "; there must be a row for each second");
        }
    }

    private double[] room(int column) {
        if (rows == columns[column].length) {
            columns[column] = Arrays.copyOf(columns[column], 2 * rows);
        }
        return columns[column];
    }

    private double number(String name, String cell) throws BadFileException {
        double value;
        try {
            value = PlainNumber.parse(cell);
        } catch (NumberFormatException e) {
            throw bad(name + " must be a number, not \"" + shortened(cell) + "\"");
        }
        double most = name.endsWith("_a") ? MOST_AMPS : name.endsWith("_w") ? MOST_WATTS : LAST_SECOND;
        double least = name.endsWith("_a") ? -MOST_AMPS : 0;
        // Written so that a missing number is refused too.
        if (!(value >= least && value <= most)) {
            throw bad(name + " must be " + (long) least + " to " + (long) most + ", not " + shortened(cell));
        }
        return value;
    }

    private Trace finish() throws BadFileException {
        if (rows == 0) {
            throw bad("there is no row of values");
        }
        double[][] exact = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            exact[i] = Arrays.copyOf(columns[i], rows);
        }
        if (width < COLUMNS.size()) {
            Arrays.fill(exact[3], 0);
        }
        String name = file.endsWith(".csv") ? file.substring(0, file.length() - 4) : file;
        return new Trace(name, start, exact[0], exact[1], exact[2], exact[3]);
    }

    private BadFileException bad(String problem) {
        return new BadFileException(file, line, problem);
    }

    private static String shortened(String cell) {
        return cell.length() <= 20 ? cell : cell.substring(0, 20) + "…";
    }
}
