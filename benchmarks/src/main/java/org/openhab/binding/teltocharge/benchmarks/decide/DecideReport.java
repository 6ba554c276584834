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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.decide.DecideBenchmark.Change;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures {@link DecideBenchmark} and writes the table and the plot of the growth: {@code decide.md} and
 * {@code decide.svg} in the folder that the first argument names.
 */
@NonNullByDefault
public final class DecideReport {

    private static final int LARGE = 10_000;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private DecideReport() {
    }

    /** One measured point: time in microseconds, bytes allocated. */
    private record Point(double micros, double error, double bytes) {
    }

    public static void main(String[] args) throws RunnerException, IOException {
        Path folder = Path.of(args[0]);
        Map<Change, Map<Integer, Point>> points = new TreeMap<>();
        for (String size : new String[]{"1", "10", "100", "1000", "10000", "100000"}) {
            collect(new Runner(options(size)).run(), points);
        }
        Files.writeString(folder.resolve("decide.md"), String.join(System.lineSeparator(), table(points))
                + System.lineSeparator());
        Map<String, Map<Integer, Double>> curves = new TreeMap<>();
        points.forEach((change, bySize) -> {
            Map<Integer, Double> curve = new TreeMap<>();
            bySize.forEach((size, point) -> curve.put(size, point.micros()));
            curves.put(name(change), curve);
        });
        Files.writeString(folder.resolve("decide.svg"), new GrowthPlot(curves).svg());
    }

    private static Options options(String size) {
        boolean large = Integer.parseInt(size) >= LARGE;
        return new OptionsBuilder().include(DecideBenchmark.class.getName() + ".decide").param("chargers", size)
                .forks(1)
                .jvmArgsAppend("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC").warmupIterations(large ? 2 : 3)
                .warmupTime(TimeValue.seconds(large ? 10 : 3)).measurementIterations(large ? 3 : 5)
                .measurementTime(TimeValue.seconds(large ? 10 : 3)).addProfiler(GCProfiler.class).build();
    }

    private static void collect(Collection<RunResult> results, Map<Change, Map<Integer, Point>> points) {
        for (RunResult result : results) {
            Change change = Change.valueOf(result.getParams().getParam("change"));
            int size = Integer.parseInt(result.getParams().getParam("chargers"));
            Result<?> time = result.getPrimaryResult();
            points.computeIfAbsent(change, any -> new TreeMap<>()).put(size,
                    new Point(time.getScore(), time.getScoreError(), allocated(result)));
        }
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream().filter(entry -> entry.getKey().endsWith(ALLOCATED))
                .mapToDouble(entry -> entry.getValue().getScore()).findFirst().orElse(Double.NaN);
    }

    private static List<String> table(Map<Change, Map<Integer, Point>> points) {
        List<String> lines = new ArrayList<>(List.of("# How long one decision takes", "",
                "Measured on " + LocalDate.now() + " with JMH on one core: " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch") + ", Java " + Runtime.version().feature() + ".",
                "",
                "A car park with ten chargers to a circuit, each with a meter, below one grid connection. Run"
                        + " `benchmarks/decide` to measure again.",
                ""));
        points.forEach((change, bySize) -> {
            lines.addAll(List.of("## " + name(change), "", "| chargers | circuits | µs | ± µs | ns a charger | bytes |",
                    "| ---: | ---: | ---: | ---: | ---: | ---: |"));
            bySize.forEach((size,
                    point) -> lines.add(String.format(Locale.ROOT, "| %d | %d | %.1f | %.1f | %.0f | %.0f |",
                            size, 1 + size / 10, point.micros(), point.error(), 1000 * point.micros() / size,
                            point.bytes())));
            lines.add("");
        });
        lines.add("![Growth](decide.svg)");
        return lines;
    }

    private static String name(Change change) {
        return switch (change) {
            case EVERYTHING -> "Every meter and every charger has a new sample";
            case ONE -> "One charger and the meter of its circuit have a new sample";
            case NOTHING -> "Nothing is new";
        };
    }
}
