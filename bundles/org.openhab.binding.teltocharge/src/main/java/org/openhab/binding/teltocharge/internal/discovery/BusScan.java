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
package org.openhab.binding.teltocharge.internal.discovery;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.fault.FaultTexts;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.charger.ChargerClient;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.meter.MeterClient;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at one unit id after the other: first for a charger, then for a meter. Only reads, and a silent unit is normal.
 */
@NonNullByDefault
final class BusScan {

    private final Logger logger = LoggerFactory.getLogger(BusScan.class);
    private final ModbusBus bus;
    private final InstantSource clock;
    private final BiConsumer<Integer, ChargerSnapshot> foundCharger;
    private final BiConsumer<Integer, MeterProfile> foundMeter;
    private volatile boolean stopped;

    /**
     * @param foundCharger told unit id and snapshot of each charger
     * @param foundMeter told unit id and profile of each meter
     */
    BusScan(ModbusBus bus, InstantSource clock, BiConsumer<Integer, ChargerSnapshot> foundCharger,
            BiConsumer<Integer, MeterProfile> foundMeter) {
        this.bus = bus;
        this.clock = clock;
        this.foundCharger = foundCharger;
        this.foundMeter = foundMeter;
    }

    /**
     * @return completes when all units have been looked at, or after {@link #stop()}; never fails
     */
    CompletableFuture<Void> run(Collection<Integer> unitIds) {
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (int unitId : unitIds) {
            all = all.thenCompose(before -> stopped ? CompletableFuture.completedFuture(null) : probe(unitId));
        }
        return all;
    }

    void stop() {
        stopped = true;
    }

    private CompletableFuture<Void> probe(int unitId) {
        return bus.read(
                ReadRequest.holding(unitId, ChargerRegister.EVSE_ID.address(), 1, Priority.BACKGROUND))
                .handle((block, failure) -> afterIdentity(unitId, block, failure)).thenCompose(next -> next)
                .exceptionally(failure -> nothing(unitId, failure));
    }

    private CompletableFuture<Void> afterIdentity(int unitId, @Nullable RegisterBlock block,
            @Nullable Throwable failure) {
        if (block != null && ChargerRegister.EVSE_ID.range().contains(ChargerRegister.EVSE_ID.raw(block))) {
            return new ChargerClient(bus, unitId).poll()
                    .thenAccept(snapshot -> foundCharger.accept(unitId, snapshot));
        }
        if (failure != null && isSilence(failure)) {
            // A unit that says nothing at all is no meter either; asking again would only take time.
            return CompletableFuture.completedFuture(nothing(unitId, failure));
        }
        return probeMeter(unitId);
    }

    private CompletableFuture<Void> probeMeter(int unitId) {
        Optional<MeterProfile> profile = MeterProfiles.all().stream().findFirst();
        return profile.isEmpty() || stopped
                ? CompletableFuture.completedFuture(null)
                : new MeterClient(bus, unitId, profile.get(), clock).poll()
                        .thenAccept(reading -> foundMeter.accept(unitId, profile.get()));
    }

    private static boolean isSilence(Throwable failure) {
        return FaultTexts.cause(failure)instanceof ModbusException modbus
                && modbus.fault() != Fault.DEVICE_EXCEPTION;
    }

    private @Nullable Void nothing(int unitId, Throwable failure) {
        logger.debug("Nothing known at unit {}: {}", unitId, failure.getMessage());
        return null;
    }
}
