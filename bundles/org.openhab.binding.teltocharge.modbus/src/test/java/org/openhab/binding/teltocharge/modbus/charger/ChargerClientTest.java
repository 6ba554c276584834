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
package org.openhab.binding.teltocharge.modbus.charger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.FakeBus;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.WriteRequest;

class ChargerClientTest {
    private static final int UNIT = 5;

    private final FakeBus bus = new FakeBus(ChargerImage.AT);
    private final ChargerClient client = new ChargerClient(bus, UNIT);

    @BeforeEach
    void loadImage() {
        System.arraycopy(new ChargerImage().words, 0, bus.holding, 0, 45);
    }

    @Test
    void readsAllRegistersInOneRequest() throws Exception {
        assertThat(Futures.get(client.poll())).isEqualTo(new ChargerImage().snapshot());
        assertThat(bus.reads).containsExactly(ReadRequest.holding(UNIT, 0, 45, Priority.CHARGER_READ));
    }

    @Test
    void failsPollWhenItIsNoCharger() throws Exception {
        bus.holding[9] = 1;
        assertThat(Futures.failure(client.poll(), ImplausibleImageException.class).register())
                .isEqualTo(ChargerRegister.EVSE_ID);
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        Futures.get(client.writeVerified(ChargerRegister.AMPS_TO_USE, 16));
        assertThat(bus.writes).containsExactly(new WriteRequest(UNIT, 15, 16, Priority.WRITE));
        assertThat(bus.reads).containsExactly(ReadRequest.holding(UNIT, 15, 1, Priority.WRITE));
    }

    @Test
    void failsWriteWhenTheRegisterDoesNotKeepIt() throws Exception {
        bus.keeps = value -> 13;
        WriteNotKeptException failure = Futures.failure(client.writeVerified(ChargerRegister.AMPS_TO_USE, 16),
                WriteNotKeptException.class);
        assertThat(failure.written()).isEqualTo(16);
        assertThat(failure.readBack()).isEqualTo(13);
        assertThat(failure.register()).isEqualTo(ChargerRegister.AMPS_TO_USE);
    }

    @Test
    void doesNotReadBackCommand() throws Exception {
        bus.keeps = value -> 0;
        Futures.get(client.writeVerified(ChargerRegister.SESSION_COMMAND, 1));
        assertThat(bus.writes).hasSize(1);
        assertThat(bus.reads).isEmpty();
    }

    @Test
    void sendsNothingWhenTheValueIsNotAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.writeVerified(ChargerRegister.AMPS_TO_USE, 5).join());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.writeVerified(ChargerRegister.AMP_LIMIT, 16).join());
        assertThatIllegalArgumentException().isThrownBy(() -> client.configureFailsafe(601, 6).join());
        assertThatIllegalArgumentException().isThrownBy(() -> client.configureFailsafe(30, 3).join());
        assertThat(bus.writes).isEmpty();
        assertThat(bus.reads).isEmpty();
    }

    @Test
    void leavesFailsafeAloneWhenItIsSet() throws Exception {
        Futures.get(client.configureFailsafe(30, 6));
        assertThat(bus.writes).isEmpty();
    }

    @Test
    void setsFailsafeCurrentBeforeTheWatchdog() throws Exception {
        Futures.get(client.configureFailsafe(45, 8));
        assertThat(bus.writes).containsExactly(new WriteRequest(UNIT, 20, 8, Priority.WRITE),
                new WriteRequest(UNIT, 19, 45, Priority.WRITE));
    }

    @Test
    void failsConfigurationThatIsNotKept() throws Exception {
        bus.keeps = value -> 6;
        assertThat(Futures.failure(client.configureFailsafe(45, 6), WriteNotKeptException.class).register())
                .isEqualTo(ChargerRegister.COMMUNICATION_TIMEOUT);
    }

    @Test
    void stopsAtTheFirstWriteThatFails() throws Exception {
        List<RegisterWrite> confirmed = new ArrayList<>();
        RegisterWrite amps = new RegisterWrite(ChargerRegister.AMPS_TO_USE, 6, Priority.LOWERING_WRITE);
        RegisterWrite phases = new RegisterWrite(ChargerRegister.PHASE_TO_USE, 0, Priority.LOWERING_WRITE);
        Futures.get(client.apply(List.of(amps, phases), confirmed::add));
        assertThat(confirmed).containsExactly(amps, phases);
        bus.writes.clear();
        confirmed.clear();
        bus.keeps = value -> 9;
        Futures.failure(client.apply(List.of(amps, phases), confirmed::add), WriteNotKeptException.class);
        assertThat(bus.writes).containsExactly(new WriteRequest(UNIT, 15, 6, Priority.LOWERING_WRITE));
        assertThat(confirmed).isEmpty();
    }

    @Test
    void passesTheBusFaultOn() throws Exception {
        bus.failure = new ModbusException(Fault.TIMEOUT, "silent");
        assertThat(Futures.fault(client.poll())).isEqualTo(Fault.TIMEOUT);
        assertThat(Futures.fault(client.configureFailsafe(30, 6))).isEqualTo(Fault.TIMEOUT);
        assertThat(Futures.fault(client.writeVerified(ChargerRegister.AMPS_TO_USE, 6))).isEqualTo(Fault.TIMEOUT);
    }
}
