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
package org.openhab.embedded.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.openhab.embedded.demo.api.HostClient;
import org.openhab.embedded.demo.karaf.Karaf;
import org.openhab.embedded.demo.karaf.KarafGuard;
import org.openhab.embedded.demo.karaf.KarafSettings;
import org.openhab.embedded.demo.report.Summary;

/**
 * Runs the demo. The system property {@code demo.assembly} names the unpacked distribution.
 */
public final class Main {

    private static final int EXIT_OVERLOAD = 1;
    private static final int EXIT_ERROR = 2;
    private static final int TAIL = 40;

    private final Terminal terminal = new Terminal(System.out, System.console() != null);

    private Main() {
    }

    public static void main(String[] args) {
        int status = new Main().run(args);
        System.exit(status);
    }

    private int run(String... args) {
        try {
            Options options = Options.parse(args);
            if (options.help()) {
                terminal.line(usage());
                return 0;
            }
            return run(options);
        } catch (DemoException e) {
            return failed(e.getMessage(), e.details());
        } catch (IOException e) {
            return failed(e.toString(), List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("Interrupted", List.of());
        }
    }

    private static String usage() throws IOException {
        try (InputStream text = Main.class.getResourceAsStream("usage.txt")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }

    private int failed(String message, List<String> details) {
        terminal.clear();
        details.forEach(System.err::println);
        System.err.println("demo: " + message);
        return EXIT_ERROR;
    }

    private int run(Options options) throws DemoException, IOException, InterruptedException {
        Path assembly = assembly();
        Optional<Path> conf = new MeterChoice(assembly, assembly.resolveSibling("runs")).conf(options,
                new Scenarios(assembly).conf(options));
        requireFree(options.port());
        Path directory = Files.createTempDirectory(Files.createDirectories(assembly.resolveSibling("runs")), "run");
        KarafGuard guard = new KarafGuard();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(guard), "demo-stop"));
        Karaf karaf = guard.start(new KarafSettings(assembly, directory, options.port(), conf, true));
        Summary summary = new Demo(options, container(karaf), new HostClient(options.port()), terminal,
                InstantSource.system(), Demo.Patience.NORMAL).run();
        if (options.json().isPresent()) {
            summary.write(options.json().get());
        }
        terminal.line(summary.describe());
        return summary.overloaded() ? EXIT_OVERLOAD : 0;
    }

    private static Path assembly() throws DemoException {
        Path assembly = Path.of(System.getProperty("demo.assembly", "embedded/distribution/target/assembly"));
        if (!Files.isExecutable(assembly.resolve("bin/karaf"))) {
            throw new DemoException(
                    "No container in " + assembly.toAbsolutePath() + "; start with ./demo, which builds it");
        }
        return assembly;
    }

    private static void requireFree(int port) throws DemoException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new DemoException("Port " + port + " cannot be used (" + e.getMessage()
                    + "); take another one with --port N");
        }
    }

    private void stop(KarafGuard guard) {
        terminal.step("Stopping the container");
        try {
            guard.end();
        } catch (IOException e) {
            terminal.line("Left behind: " + e.getMessage());
        }
        terminal.line("Stopped");
    }

    private static Demo.Container container(Karaf karaf) {
        return new Demo.Container() {
            @Override
            public boolean isAlive() {
                return karaf.isAlive();
            }

            @Override
            public List<String> logTail() throws IOException {
                return karaf.logTail(TAIL);
            }

            @Override
            public void offerAddonAgain() throws IOException {
                karaf.offerAddonAgain();
            }
        };
    }
}
