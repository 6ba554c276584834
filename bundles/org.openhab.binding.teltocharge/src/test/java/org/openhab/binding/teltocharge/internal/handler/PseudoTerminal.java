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
package org.openhab.binding.teltocharge.internal.handler;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** A serial port that socat makes, with a TCP gateway at its other end; it can be unplugged. */
final class PseudoTerminal implements AutoCloseable {

    private final Path port;
    private @Nullable Process socat;

    /**
     * @param port where it appears while it is connected
     */
    PseudoTerminal(Path port) {
        this.port = port;
    }

    static boolean isSupported() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(part -> Files.isExecutable(Path.of(part, "socat")));
    }

    Path port() {
        return port;
    }

    void connect(int tcpPort) throws IOException {
        socat = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + port, "tcp:127.0.0.1:" + tcpPort)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(port));
    }

    void disconnect() {
        Process running = socat;
        socat = null;
        if (running != null) {
            running.destroy();
            await().atMost(Duration.ofSeconds(20)).until(() -> !running.isAlive() && !Files.exists(port));
        }
    }

    @Override
    public void close() {
        disconnect();
    }
}
