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
package org.openhab.binding.teltocharge.benchmarks.scenario;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.LogFile;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.Score;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.Scorer;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.Summary;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Plant;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.SiteFile;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.BadFileException;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.TraceFile;

/**
 * Runs one controller on one trace at one site, and writes what happened in each second and a summary. Exit codes: 0 it
 * ran, 2 an argument or a file cannot be used; then one line on the error output says why.
 */
@NonNullByDefault
public final class ScenarioBenchmark {

    private static final int OK = 0;
    private static final int UNUSABLE = 2;
    private static final List<String> OPTIONS = List.of("--trace", "--site", "--controller", "--out", "--summary");
    private static final List<String> FILES = List.of("--trace", "--site", "--out", "--summary");
    private static final List<String> REQUIRED = OPTIONS.subList(0, 3);

    private final Map<String, String> options = new HashMap<>();

    private ScenarioBenchmark(String[] args) throws UsageException {
        for (int i = 0; i < args.length; i += 2) {
            if (!OPTIONS.contains(args[i])) {
                throw new UsageException("unknown argument " + args[i] + "; see --help");
            }
            if (i + 1 == args.length) {
                throw new UsageException(args[i] + " needs a value; see --help");
            }
            if (options.put(args[i], args[i + 1]) != null) {
                throw new UsageException(args[i] + " is given twice");
            }
        }
        for (String option : REQUIRED) {
            if (!options.containsKey(option)) {
                throw new UsageException(option + " is missing; see --help");
            }
        }
        checkFiles();
    }

    /** No folder, and nothing that is read is written over. */
    private void checkFiles() throws UsageException {
        Set<Path> files = new HashSet<>();
        for (String option : FILES) {
            if (options.containsKey(option)) {
                Path path = Path.of(option(option));
                if (Files.isDirectory(path)) {
                    throw new UsageException(option + " must be a file; " + path.toAbsolutePath() + " is a folder");
                }
                boolean file = !Files.exists(path) || Files.isRegularFile(path);
                if (file && !files.add(path.toAbsolutePath().normalize())) {
                    throw new UsageException(option + " is a file that another argument names already");
                }
            }
        }
    }

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /**
     * @param out gets the summary when no file is named for it
     * @param err gets the one line about what is wrong
     * @return the exit code
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        if (Arrays.asList(args).contains("--help")) {
            out.println(help());
            return OK;
        }
        try {
            new ScenarioBenchmark(args).run(out);
            return OK;
        } catch (UsageException | BadFileException e) {
            err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            err.println(e.getFile() + ": there is no such file or folder");
        } catch (UncheckedIOException e) {
            err.println(problem(e.getCause()));
        } catch (IOException e) {
            err.println(problem(e));
        }
        return UNUSABLE;
    }

    private static String problem(@Nullable IOException e) {
        return e == null ? "cannot read or write" : "cannot read or write: " + e.getMessage();
    }

    private static String help() {
        return """
                usage: benchmarks/scenario --trace load.csv --site site.yaml --controller NAME
                                           [--out log.csv] [--summary out.json]

                controllers  %s
                load.csv     t_s,l1_a,l2_a,l3_a[,pv_w], a row for each second; export is negative
                site.yaml    grid, fuse, reserve; meter: period_s, delay_s, resolution_a, swap; groups: id, fuse;
                             chargers: id, min_a, max_a, phases, phase_switch, rotation, group;
                             cars: charger, model, max_a, phases, arrives_s, leaves_s, needs_kwh;
                             faults: kind, at_s, for_s, every_s
                log.csv      a row for each second: currents of the house and of the cars, offers, phases, states, reasons
                out.json     the summary; without --summary it is printed

                Seconds in site.yaml are counted from the first row of load.csv. The manual has an example.
                The exit code is 0, or 2 when an argument or a file cannot be used."""
                .formatted(names());
    }

    private static String names() {
        return Arrays.stream(ControllerKind.values()).map(ControllerKind::id).collect(Collectors.joining(", "));
    }

    private void run(PrintStream out) throws UsageException, BadFileException, IOException {
        String name = option("--controller");
        ControllerKind kind = ControllerKind.of(name).orElseThrow(
                () -> new UsageException("there is no controller " + name + "; known are " + names()));
        Trace trace = TraceFile.read(Path.of(option("--trace")));
        Site site = SiteFile.read(Path.of(option("--site")));
        Score score = log(kind, trace, site);
        Score oracle = score(ControllerKind.ORACLE, trace, site, second -> {
        });
        String summary = Summary.json(name, trace.name(), site.limitAmps(), score, oracle);
        if (options.containsKey("--summary")) {
            Files.writeString(Path.of(option("--summary")), summary);
        } else {
            out.print(summary);
        }
    }

    private Score log(ControllerKind kind, Trace trace, Site site) throws IOException {
        if (!options.containsKey("--out")) {
            return score(kind, trace, site, second -> {
            });
        }
        try (BufferedWriter writer = Files.newBufferedWriter(Path.of(option("--out")))) {
            return score(kind, trace, site, new LogFile(writer, site, trace.start()));
        }
    }

    private static Score score(ControllerKind kind, Trace trace, Site site, Consumer<Second> log) {
        Scorer scorer = new Scorer(site);
        new Plant(trace, site).run(kind.create(trace, site), scorer.andThen(log));
        return scorer.score();
    }

    private String option(String name) {
        return options.getOrDefault(name, "");
    }

    /** An argument that cannot be used. */
    private static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }
}
