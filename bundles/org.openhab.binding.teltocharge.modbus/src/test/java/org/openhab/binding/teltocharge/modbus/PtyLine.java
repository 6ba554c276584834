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
package org.openhab.binding.teltocharge.modbus;

import static org.awaitility.Awaitility.await;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/** A serial line made of two pseudo terminals that socat joins; the slave has the far one. */
final class PtyLine implements Line {
    private final RtuSlave slave = new RtuSlave();
    private final Path near;
    private final Path far;
    private Process socat;

    PtyLine(Path directory) throws IOException {
        Assumptions.assumeTrue(isSocatThere(), "socat is not installed");
        near = directory.resolve("near");
        far = directory.resolve("far");
        socat = join();
    }

    private static boolean isSocatThere() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "socat")));
    }

    private Process join() throws IOException {
        Process joined = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + near, "pty,raw,echo=0,link=" + far)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        await().until(() -> Files.exists(near) && Files.exists(far));
        Thread thread = new Thread(this::serve, "rtu-slave");
        thread.setDaemon(true);
        thread.start();
        return joined;
    }

    private void serve() {
        try (FileInputStream in = new FileInputStream(far.toFile());
                FileOutputStream out = new FileOutputStream(far.toFile())) {
            slave.serve(in, out);
        } catch (IOException e) {
            // The only end that there is: socat takes its terminals away.
            await().until(() -> !socat.isAlive());
        }
    }

    Path port() {
        return near;
    }

    @Override
    public void script(LineRequest.Script script) {
        slave.script(script);
    }

    @Override
    public Transport transport(Duration timeout) {
        SerialEndpoint endpoint = SerialEndpoint.of(near.toString(), timeout);
        return new RtuTransport(new SerialLink(endpoint), RtuTiming.of(endpoint));
    }

    @Override
    public List<LineRequest> requests() {
        return slave.requests();
    }

    @Override
    public String name() {
        return near.toString();
    }

    @Override
    public void cut() throws IOException, InterruptedException {
        socat.destroy();
        socat.waitFor();
        Files.deleteIfExists(near);
        Files.deleteIfExists(far);
    }

    @Override
    public Fault faultWhileCut() {
        return Fault.PORT_MISSING;
    }

    @Override
    public void restore() throws IOException {
        socat = join();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        cut();
    }
}
