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

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WriteRequest;

/**
 * Talks to one charger on a bus. Every future fails with a {@link ModbusException} when the bus or the charger does not
 * carry a request out (dependent stages see it wrapped in a {@code CompletionException}, as always).
 */
@NonNullByDefault
public final class ChargerClient {
    private final ModbusBus bus;
    private final int unitId;

    /**
     * @param bus not owned: the caller closes it
     * @param unitId 1-247
     */
    public ChargerClient(ModbusBus bus, int unitId) {
        this.bus = bus;
        this.unitId = unitId;
    }

    /**
     * Reads all registers in one request.
     *
     * @return fails with {@link ImplausibleImageException} when they cannot be a charger's
     */
    public CompletableFuture<ChargerSnapshot> poll() {
        return bus.read(ReadRequest.holding(unitId, 0, ChargerRegister.COUNT, Priority.CHARGER_READ))
                .thenCompose(ChargerClient::decoded);
    }

    private static CompletableFuture<ChargerSnapshot> decoded(RegisterBlock block) {
        try {
            return CompletableFuture.completedFuture(ChargerDecoder.decode(block));
        } catch (ImplausibleImageException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Writes a register and reads it back; a momentary register is only written, since it does not keep its value.
     *
     * @return fails with {@link WriteNotKeptException} when the register then holds another value
     */
    public CompletableFuture<Void> writeVerified(RegisterWrite write) {
        ChargerRegister register = write.register();
        CompletableFuture<Void> written = bus
                .write(new WriteRequest(unitId, register.address(), write.value(), write.priority()));
        if (register.access() == ChargerRegister.Access.MOMENTARY) {
            return written;
        }
        return written
                .thenCompose(done -> bus
                        .read(ReadRequest.holding(unitId, register.address(), 1, write.priority())))
                .thenCompose(block -> kept(write, register.raw(block)));
    }

    /**
     * As {@link #writeVerified(RegisterWrite)} with {@link Priority#WRITE}.
     *
     * @throws IllegalArgumentException when the register is read-only or the value outside its range; nothing is sent
     */
    public CompletableFuture<Void> writeVerified(ChargerRegister register, int value) {
        return writeVerified(new RegisterWrite(register, value, Priority.WRITE));
    }

    private static CompletableFuture<Void> kept(RegisterWrite write, int readBack) {
        return readBack == write.value()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new WriteNotKeptException(write.register(), write.value(), readBack));
    }

    /**
     * Carries out writes one after the other; the first failure ends it.
     *
     * @param writes from {@link SetpointWriter}
     * @param onConfirmed told of each write that was carried out and verified
     */
    public CompletableFuture<Void> apply(List<RegisterWrite> writes, Consumer<RegisterWrite> onConfirmed) {
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (RegisterWrite write : writes) {
            all = all.thenCompose(before -> writeVerified(write).thenRun(() -> onConfirmed.accept(write)));
        }
        return all;
    }

    /**
     * Sets watchdog and failsafe current where they differ, and verifies them. Unchanged registers are not written,
     * because nothing is known about how many writes the charger's memory stands.
     *
     * @param timeoutSeconds register 19: 0-600, 0 turns the watchdog off
     * @param failsafeAmps register 20: 0, 6-32
     * @throws IllegalArgumentException when a value is out of range; nothing is sent
     */
    public CompletableFuture<Void> configureFailsafe(int timeoutSeconds, int failsafeAmps) {
        // The failsafe current goes first: a watchdog must not fire before it is known what it falls to.
        List<RegisterWrite> wanted = List.of(
                new RegisterWrite(ChargerRegister.FAILSAFE_CURRENT, failsafeAmps, Priority.WRITE),
                new RegisterWrite(ChargerRegister.COMMUNICATION_TIMEOUT, timeoutSeconds, Priority.WRITE));
        int start = ChargerRegister.COMMUNICATION_TIMEOUT.address();
        return bus.read(ReadRequest.holding(unitId, start, wanted.size(), Priority.CHARGER_READ))
                .thenCompose(block -> apply(
                        wanted.stream().filter(write -> write.register().raw(block) != write.value()).toList(),
                        confirmed -> {
                        }));
    }
}
