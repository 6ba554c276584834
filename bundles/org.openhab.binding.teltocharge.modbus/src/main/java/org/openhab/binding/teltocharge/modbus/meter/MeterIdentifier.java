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

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;

/**
 * Finds out which meter answers at a unit id. Only reads.
 */
@NonNullByDefault
public final class MeterIdentifier {
    private final MeterCatalog catalog;
    private final InstantSource clock;

    public MeterIdentifier(MeterCatalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Asks one unit what it is, one request after the other.
     *
     * @param bus not owned: the caller closes it
     * @param unitId 1-247
     * @return empty when somebody answers but is no meter that is known; fails with {@link ModbusException} when nobody
     *         answers, or the bus itself is at fault
     */
    public CompletableFuture<Optional<MeterMatch>> identify(ModbusBus bus, int unitId) {
        CompletableFuture<Optional<MeterMatch>> found = CompletableFuture.completedFuture(Optional.empty());
        for (MeterProfile profile : catalog.profiles()) {
            found = found.thenCompose(before -> before.isPresent()
                    ? CompletableFuture.completedFuture(before)
                    : tryProfile(bus, unitId, profile));
        }
        return found;
    }

    private CompletableFuture<Optional<MeterMatch>> tryProfile(ModbusBus bus, int unitId, MeterProfile profile) {
        return new MeterClient(bus, unitId, profile, clock).poll().handle((reading, failure) -> {
            if (reading != null) {
                return Optional.of(new MeterMatch(profile, profile.label(), "", why(reading), Confidence.MEDIUM));
            }
            return none(failure);
        });
    }

    private static Optional<MeterMatch> none(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        if (cause instanceof ImplausibleReadingException
                || cause instanceof ModbusException modbus && modbus.fault() == Fault.DEVICE_EXCEPTION) {
            return Optional.empty();
        }
        throw new CompletionException(cause);
    }

    private static String why(MeterReading reading) {
        return String.format(Locale.ROOT, "its values fit: %.1f V", reading.value(MeterQuantity.VOLTAGE_L1));
    }
}
