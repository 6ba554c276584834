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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.digitalpetri.modbus.server.ModbusTcpServer;
import com.digitalpetri.modbus.server.ProcessImage;
import com.digitalpetri.modbus.server.ReadOnlyModbusServices;
import com.digitalpetri.modbus.server.ReadWriteModbusServices;
import com.digitalpetri.modbus.tcp.Netty;
import com.digitalpetri.modbus.tcp.server.NettyTcpServerTransport;

/**
 * The bus against a server that shares no code with it.
 */
class DigitalpetriPeerTest {
    private static final int UNIT = 3;

    private final ProcessImage image = new ProcessImage();
    private ModbusTcpServer server;
    private ModbusBus bus;

    @BeforeEach
    void start() throws Exception {
        int port = freePort();
        server = ModbusTcpServer.create(
                NettyTcpServerTransport.create(config -> config.setBindAddress("127.0.0.1").setPort(port)),
                new ReadWriteModbusServices() {
                    @Override
                    protected Optional<ProcessImage> getProcessImage(int unitId) {
                        return unitId == UNIT ? Optional.of(image) : Optional.empty();
                    }
                });
        server.start();
        bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", port, Duration.ofSeconds(20)), InstantSource.system());
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    @AfterEach
    void stop() throws Exception {
        bus.close();
        server.stop();
    }

    @AfterAll
    static void releaseThreads() {
        Netty.releaseSharedResources();
    }

    @Test
    void readsHoldingRegisters() throws Exception {
        image.with(tx -> tx.writeHoldingRegisters(registers -> {
            registers.put(9, new byte[]{0x54, 0x43});
            registers.put(44, new byte[]{(byte) 0xFF, (byte) 0xFE});
        }));
        RegisterBlock block = Futures.get(bus.read(ReadRequest.holding(UNIT, 0, 45, Priority.CHARGER_READ)));
        assertThat(block.uint16(9)).isEqualTo(21571);
        assertThat(block.uint16(44)).isEqualTo(65534);
        assertThat(block.uint16(0)).isZero();
    }

    @Test
    void readsInputRegisters() throws Exception {
        image.with(tx -> tx.writeInputRegisters(registers -> {
            registers.put(6, new byte[]{0x41, 0x77});
            registers.put(7, new byte[]{0x57, 0x67});
        }));
        RegisterBlock block = Futures.get(bus.read(ReadRequest.input(UNIT, 0, 18, Priority.METER_READ)));
        assertThat((double) block.float32(6, WordOrder.HIGH_WORD_FIRST)).isCloseTo(15.45884,
                within(1e-5));
    }

    @Test
    void writesOneRegister() throws Exception {
        Futures.get(bus.write(new WriteRequest(UNIT, 15, 0xABCD, Priority.WRITE)));
        byte[] stored = image.get(tx -> tx.readHoldingRegisters(registers -> registers.get(15)));
        assertThat(stored).containsExactly(0xAB, 0xCD);
    }

    @Test
    void reportsExceptionWhenTheServerOnlyReads() throws Exception {
        server.setModbusServices(new ReadOnlyModbusServices() {
            @Override
            protected Optional<ProcessImage> getProcessImage(int unitId) {
                return Optional.of(image);
            }
        });
        ModbusException failure = Futures.failure(bus.write(new WriteRequest(UNIT, 15, 6, Priority.WRITE)),
                ModbusException.class);
        assertThat(failure.fault()).isEqualTo(Fault.DEVICE_EXCEPTION);
        assertThat(failure.exceptionCode()).isEqualTo(1);
    }
}
