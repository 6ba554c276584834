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
package org.openhab.binding.teltocharge.modbus.meter;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one meter on a bus. The fast block alone decides about a reading: energies come from a read of their own in the
 * background, so that they neither delay nor spoil what load balancing needs.
 */
@NonNullByDefault
public final class MeterClient {
    private final Logger logger = LoggerFactory.getLogger(MeterClient.class);
    private final ModbusBus bus;
    private final int unitId;
    private final MeterProfile profile;
    private final InstantSource clock;
    private final MeterDecoder decoder;

    private final AtomicReference<Instant> slowDue = new AtomicReference<>(Instant.MIN);
    private volatile Map<MeterQuantity, Double> slow = Map.of();

    /**
     * @param bus not owned: the caller closes it
     * @param unitId 1-247
     * @param clock tells when the slow block is due
     */
    public MeterClient(ModbusBus bus, int unitId, MeterProfile profile, InstantSource clock) {
        this.bus = bus;
        this.unitId = unitId;
        this.profile = profile;
        this.clock = clock;
        this.decoder = new MeterDecoder(profile);
    }

    /**
     * Reads the meter. The slow values in the reading are those of the last slow read, which this call starts when it is
     * due; the first readings have none.
     *
     * @return fails with {@link ModbusException}, or with {@link ImplausibleReadingException}: a voltage that is not 0
     *         and not in 80-300 V, no voltage at all, a current over 10,000 A, or something that is no number
     */
    public CompletableFuture<MeterReading> poll() {
        CompletableFuture<MeterReading> reading = bus.read(request(profile.fast(), Priority.METER_READ))
                .thenCompose(this::decoded);
        pollSlowWhenDue();
        return reading;
    }

    private CompletableFuture<MeterReading> decoded(RegisterBlock block) {
        try {
            return CompletableFuture.completedFuture(decoder.fast(block, slow));
        } catch (ImplausibleReadingException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void pollSlowWhenDue() {
        Instant now = clock.instant();
        Instant due = slowDue.get();
        if (now.isBefore(due) || !slowDue.compareAndSet(due, now.plus(profile.slowPeriod()))) {
            return;
        }
        bus.read(request(profile.slow(), Priority.BACKGROUND)).whenComplete((block, failure) -> {
            if (failure == null) {
                keepSlow(block);
            } else {
                logger.debug("Slow values of meter {} were not read: {}", unitId, failure.getMessage());
            }
        });
    }

    private void keepSlow(RegisterBlock block) {
        try {
            slow = decoder.slow(block);
        } catch (ImplausibleReadingException e) {
            logger.debug("Slow values of meter {} are refused: {}", unitId, e.getMessage());
        }
    }

    private ReadRequest request(MeterBlock block, Priority priority) {
        return new ReadRequest(unitId, block.kind(), block.start(), block.count(), priority, profile.gap());
    }
}
