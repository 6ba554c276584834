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

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.config.ChargerConfiguration;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.charger.ChargerClient;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;
import org.openhab.binding.teltocharge.modbus.charger.SetpointMemory;
import org.openhab.binding.teltocharge.modbus.charger.SetpointWriter;

/**
 * One connection to a charger: its latest snapshot, what was written to it, and what is under way. At most one poll and
 * one series of setpoint writes are under way at a time, so that no write overtakes another. Never waits.
 */
@NonNullByDefault
final class ChargerLink {

    /** A single lost answer is no reason to stop lowering; a charger that misses three has its watchdog for that. */
    private static final int FAILURES_UNTIL_SILENT = 3;

    private final ModbusBus bus;
    private final ChargerClient client;
    private final ChargerConfiguration config;
    private final InstantSource clock;
    private final Supplier<Optional<Setpoint>> wanted;

    private CompletableFuture<?> polling = CompletableFuture.completedFuture(null);
    private boolean writing;
    private boolean failsafeSet;
    private Instant lastContact = Instant.EPOCH;
    private int failures;
    private @Nullable ChargerSnapshot snapshot;
    private SetpointMemory memory = SetpointMemory.EMPTY;

    /**
     * @param wanted asked for the setpoint each time before something is written
     */
    ChargerLink(ModbusBus bus, ChargerConfiguration config, InstantSource clock,
            Supplier<Optional<Setpoint>> wanted) {
        this.bus = bus;
        this.config = config;
        this.clock = clock;
        this.wanted = wanted;
        this.client = new ChargerClient(bus, config.unitId);
    }

    boolean isOn(ModbusBus other) {
        return bus == other;
    }

    synchronized SetpointMemory memory() {
        return memory;
    }

    /**
     * Reads the charger unless a read is still under way.
     *
     * @return empty if one is
     */
    synchronized Optional<CompletableFuture<ChargerSnapshot>> poll() {
        if (!polling.isDone()) {
            return Optional.empty();
        }
        CompletableFuture<ChargerSnapshot> poll = client.poll().whenComplete(this::keep);
        polling = poll;
        return Optional.of(poll);
    }

    /** When the charger was last talked to, or at least when that ended. */
    synchronized Instant lastContact() {
        return lastContact;
    }

    private synchronized void keep(@Nullable ChargerSnapshot read, @Nullable Throwable failure) {
        lastContact = clock.instant();
        if (read != null) {
            snapshot = read;
            failures = 0;
            return;
        }
        failures++;
        if (isSilent()) {
            // What the charger does while it is not heard is unknown: everything is written and verified anew.
            snapshot = null;
            forget();
        }
    }

    private void forget() {
        memory = SetpointMemory.EMPTY;
        failsafeSet = false;
    }

    /** Whether the charger has never been heard, or not for the last three polls. */
    synchronized boolean isSilent() {
        return snapshot == null || failures >= FAILURES_UNTIL_SILENT;
    }

    /**
     * Sets and verifies watchdog and failsafe current on each connection, and again when somebody has changed them, if
     * the owner wants that.
     *
     * @return completes at once if there is nothing to do
     */
    CompletableFuture<Void> ensureFailsafe() {
        synchronized (this) {
            if (!config.writeFailsafeOnConnect || failsafeSet && holdsFailsafe()) {
                return CompletableFuture.completedFuture(null);
            }
            failsafeSet = true;
        }
        return client.configureFailsafe(config.communicationTimeout, config.failsafeCurrent)
                .whenComplete((done, failure) -> {
                    synchronized (this) {
                        lastContact = clock.instant();
                        failsafeSet &= failure == null;
                    }
                });
    }

    private boolean holdsFailsafe() {
        ChargerSnapshot known = snapshot;
        return known == null || known.control().failsafeAmps() == config.failsafeCurrent
                && known.control().communicationTimeout().toSeconds() == config.communicationTimeout;
    }

    /**
     * Writes what is due of the wanted setpoint: a change at once, the heartbeat in time.
     *
     * @return completes when written and verified; at once if nothing is due or the charger is not heard
     */
    CompletableFuture<Void> drive() {
        Optional<Setpoint> setpoint = wanted.get();
        List<RegisterWrite> due;
        synchronized (this) {
            ChargerSnapshot known = snapshot;
            if (writing || known == null || setpoint.isEmpty()) {
                return CompletableFuture.completedFuture(null);
            }
            due = SetpointWriter.due(clock.instant(), setpoint.get(), known, memory);
            writing = !due.isEmpty();
        }
        if (due.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        return client.apply(due, this::confirm).whenComplete((done, failure) -> endWriting())
                // The wish may have changed meanwhile; what is not due ends this.
                .thenCompose(done -> drive());
    }

    private synchronized void confirm(RegisterWrite write) {
        memory = memory.after(write, clock.instant());
    }

    private synchronized void endWriting() {
        lastContact = clock.instant();
        writing = false;
    }

    /** Writes one register on the owner's command and verifies it. */
    CompletableFuture<Void> write(RegisterWrite write) {
        return client.writeVerified(write).whenComplete((done, failure) -> noteOwnersWrite(write));
    }

    private synchronized void noteOwnersWrite(RegisterWrite write) {
        lastContact = clock.instant();
        if (write.register() == ChargerRegister.REQUEST_REBOOT) {
            // A restart forgets the setpoint, whether or not it was confirmed; that is nobody's competition.
            forget();
        }
    }
}
