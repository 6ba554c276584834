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
package org.openhab.binding.teltocharge.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.search.LineOpener;
import org.openhab.binding.teltocharge.modbus.search.LineSetting;
import org.openhab.binding.teltocharge.modbus.search.SearchLine;

/**
 * A serial line on a pair of pseudo terminals made by socat, with devices at its far end. A pseudo terminal carries
 * bytes at once and whatever its setting, so that the far end is told the setting of the port when it is opened: only
 * devices that are set alike hear a request, and their answers take the time that they would on a wire.
 */
@NonNullByDefault
final class AwareLine implements LineOpener, AutoCloseable {
    private static final int REQUEST_LENGTH = 8;
    private static final long SECOND = 1_000_000_000;
    private static final int START_AND_DATA_BITS = 9;
    private static final long LOOK_AGAIN_NANOS = 10_000_000;

    private final List<SearchedDevice> devices;
    private final Path near;
    private final Process socat;
    private final AtomicInteger questions = new AtomicInteger();
    private volatile boolean closed;
    private volatile LineSetting setting = SearchedDevice.USUAL;

    AwareLine(List<SearchedDevice> devices) throws IOException {
        this.devices = List.copyOf(devices);
        Path folder = Files.createTempDirectory("search");
        near = folder.resolve("near");
        Path far = folder.resolve("far");
        socat = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + near, "pty,raw,echo=0,link=" + far).start();
        while (!Files.exists(near) || !Files.exists(far)) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        Thread thread = new Thread(() -> serve(far), "aware-line");
        thread.setDaemon(true);
        thread.start();
    }

    String port() {
        return near.toString();
    }

    int questions() {
        return questions.get();
    }

    @Override
    public ModbusBus open(SearchLine line) {
        if (line instanceof SearchLine.Serial serial) {
            setting = LineSetting.of(serial.endpoint());
        }
        return line.open(InstantSource.system());
    }

    private void serve(Path far) {
        try (InputStream in = Files.newInputStream(far); OutputStream out = Files.newOutputStream(far)) {
            while (true) {
                byte[] request = in.readNBytes(REQUEST_LENGTH);
                questions.incrementAndGet();
                answer(ByteBuffer.wrap(request), out);
            }
        } catch (IOException e) {
            // A terminal has no other end: it breaks when socat is stopped.
            if (!closed) {
                throw new IllegalStateException("The simulated line broke", e);
            }
        }
    }

    private void answer(ByteBuffer request, OutputStream out) throws IOException {
        LineSetting now = setting;
        for (SearchedDevice device : devices) {
            if (device.unitId() == (request.get(0) & 0xFF) && device.hears(now)) {
                byte[] answer = Crc16.sealed(device.answer(request));
                LockSupport.parkNanos(device.answerTime().toNanos()
                        + (REQUEST_LENGTH + answer.length) * characterNanos(now));
                out.write(answer);
                out.flush();
            }
        }
    }

    private static long characterNanos(LineSetting line) {
        int parityBits = line.parity() == Parity.NONE ? 0 : 1;
        return SECOND * (START_AND_DATA_BITS + parityBits + line.stopBits()) / line.baud();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closed = true;
        socat.destroy();
        socat.waitFor();
    }
}
