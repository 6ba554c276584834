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
package org.openhab.binding.teltocharge.modbus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.teltocharge.modbus.FakeDevice;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.SerialEndpoint;
import org.openhab.binding.teltocharge.modbus.SlaveLines;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.WriteRequest;

/** On sockets and on a pseudo terminal. */
class RealLineSearchTest {
    private static final List<Integer> UNITS = List.of(1, 2, 3);

    @TempDir
    Path folder;

    private final FakeDevice charger = Devices.charger(4711);
    private final FakeDevice meter = Devices.sdm630();
    private final Map<Integer, FakeDevice> devices = Map.of(1, charger, 3, meter);

    private static SearchPlace address(SlaveLines slaves, List<Integer> unitIds) {
        return FactorySettings.network("127.0.0.1", slaves.port(), unitIds);
    }

    private void assertNothingWasWritten() {
        assertThat(charger.writes()).isZero();
        assertThat(meter.writes()).isZero();
    }

    @Test
    void findsDevicesOverModbusTcp() throws Exception {
        try (SlaveLines slaves = SlaveLines.tcp(devices)) {
            SearchRun run = SearchRun.onRealLines(address(slaves, UNITS)).run();
            assertThat(run.found).containsExactly("Modbus TCP, unit 1: charger 4711",
                    "Modbus TCP, unit 3: sdm630");
            assertNothingWasWritten();
        }
    }

    @Test
    void findsDevicesBehindAGatewayThatPassesRtuFramesOn() throws Exception {
        try (SlaveLines slaves = SlaveLines.rtuOverTcp(devices)) {
            SearchPlace place = address(slaves, UNITS);
            SearchRun run = SearchRun.onRealLines(
                    new SearchPlace(place.name(), place.otherwise(), List.of(), List.of())).run();
            assertThat(run.found).containsExactly("RTU over TCP, unit 1: charger 4711",
                    "RTU over TCP, unit 3: sdm630");
            assertNothingWasWritten();
        }
    }

    @Test
    void findsDevicesOnASerialPort() throws Exception {
        try (SlaveLines slaves = SlaveLines.pty(folder, devices)) {
            SearchLine line = new SearchLine.Serial(SerialEndpoint.of(slaves.address(), Duration.ofMillis(1200)));
            SearchRun run = SearchRun.onRealLines(new SearchPlace(slaves.address(),
                    List.of(new SearchStep(line, UNITS)), List.of(), List.of())).run();
            assertThat(run.found).containsExactly("9600 8N1, unit 1: charger 4711", "9600 8N1, unit 3: sdm630");
            assertNothingWasWritten();
        }
    }

    @Test
    void findsADeviceOnceThatAnswersToEveryUnitId() throws Exception {
        try (SlaveLines slaves = SlaveLines.tcpForAnyUnit(meter)) {
            SearchRun run = SearchRun.onRealLines(address(slaves, List.of(1, 2, 3, 4))).run();
            assertThat(run.found).containsExactly("Modbus TCP, unit 1: sdm630");
            assertThat(slaves.asked()).doesNotContain(2, 3, 4);
        }
    }

    @Test
    void findsAChargerOnceThatIsReachedInTwoWays() throws Exception {
        try (SlaveLines one = SlaveLines.tcp(Map.of(1, charger));
                SlaveLines other = SlaveLines.tcp(Map.of(1, charger))) {
            SearchRun run = SearchRun.onRealLines(address(one, List.of(1)), address(other, List.of(1))).run();
            assertThat(run.found).containsExactly("Modbus TCP, unit 1: charger 4711");
            assertThat(run.searched).hasSize(2);
        }
    }

    @Test
    void saysThatNobodyListensAtAnAddress() throws Exception {
        SlaveLines slaves = SlaveLines.tcp(Map.of());
        slaves.close();
        SearchRun run = SearchRun.onRealLines(address(slaves, UNITS)).run();
        assertThat(run.searched).singleElement().extracting(PlaceResult::fault).isEqualTo(Fault.UNREACHABLE);
    }

    @Test
    void searchesAnOpenBusAndLeavesItOpen() throws Exception {
        try (SlaveLines slaves = SlaveLines.tcp(devices);
                ModbusBus bus = ModbusBuses.tcp(
                        new TcpEndpoint("127.0.0.1", slaves.port(), Duration.ofMillis(1200)),
                        InstantSource.system())) {
            SearchRun run = SearchRun.onRealLines(SearchPlace.openBus("bridge", bus, List.of(1, 3))).run();
            assertThat(run.found).containsExactly(", unit 1: charger 4711", ", unit 3: sdm630");
            assertThat(Futures.get(bus.read(ReadRequest.holding(1, 9, 1, Priority.CHARGER_READ))).words())
                    .containsExactly(21571);
        }
    }

    @Test
    void refusesToWrite() {
        ModbusBus bus = new SearchBus(new BrokenBus(new ModbusException(Fault.NOT_OPEN, "Closed")));
        assertThat(catchThrowableOfType(UnsupportedOperationException.class,
                () -> bus.write(new WriteRequest(1, 15, 6, Priority.WRITE)))).hasMessageContaining("writes nothing");
    }
}
