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

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lines on sockets and pseudo terminals for tests outside this package, with devices on them by unit id. */
public final class SlaveLines implements AutoCloseable {
    private final Line line;
    private final String address;

    private SlaveLines(Line line, String address, Map<Integer, FakeDevice> devices) {
        this.line = line;
        this.address = address;
        line.script(request -> {
            FakeDevice device = devices.get(request.unit());
            if (device != null) {
                device.answer(request);
            }
        });
    }

    public static SlaveLines tcp(Map<Integer, FakeDevice> devices) throws IOException {
        TcpLine line = new TcpLine();
        return new SlaveLines(line, line.name(), devices);
    }

    /** One device that answers to every unit id. */
    public static SlaveLines tcpForAnyUnit(FakeDevice device) throws IOException {
        TcpLine line = new TcpLine();
        SlaveLines lines = new SlaveLines(line, line.name(), Map.of());
        line.script(device::answer);
        return lines;
    }

    public static SlaveLines rtuOverTcp(Map<Integer, FakeDevice> devices) throws IOException {
        RtuOverTcpLine line = new RtuOverTcpLine();
        return new SlaveLines(line, line.name(), devices);
    }

    /** Skips the test where socat is not installed. */
    public static SlaveLines pty(Path folder, Map<Integer, FakeDevice> devices) throws IOException {
        PtyLine line = new PtyLine(folder);
        return new SlaveLines(line, line.name(), devices);
    }

    /** @return host and port, or the serial port */
    public String address() {
        return address;
    }

    public int port() {
        return Integer.parseInt(Objects.requireNonNull(address).replaceAll(".*:", ""));
    }

    /** @return unit ids in the order in which they were asked */
    public List<Integer> asked() {
        return line.requests().stream().map(LineRequest::unit).toList();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        line.close();
    }
}
