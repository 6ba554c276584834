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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;

/**
 * Somebody at a unit id who is asked who he is. A refusal or an answer that makes no sense is one that he is not; a unit
 * that has not answered anything is given up early.
 */
@NonNullByDefault
final class UnitUnderTest {
    private static final Priority PRIORITY = Priority.SEARCH;
    /** Enough to have asked with both functions. */
    private static final int SILENCES_ALLOWED = 3;

    private final ModbusBus bus;
    private final int unitId;
    private final MeterSettings settings;
    private final InstantSource clock;
    private boolean heard;
    private int silences;

    UnitUnderTest(ModbusBus bus, int unitId, MeterSettings settings, InstantSource clock) {
        this.bus = bus;
        this.unitId = unitId;
        this.settings = settings;
        this.clock = clock;
    }

    int unitId() {
        return unitId;
    }

    static ReadRequest request(int unitId, MeterSignature signature, MeterProfile profile) {
        return new ReadRequest(unitId, signature.kind(), signature.start(), signature.count(), PRIORITY,
                profile.line().gap());
    }

    /**
     * @return empty when that was refused; fails when nobody is there
     */
    CompletableFuture<Optional<RegisterBlock>> read(MeterSignature signature, MeterProfile profile) {
        return tolerant(bus.read(request(unitId, signature, profile)));
    }

    /**
     * @return empty when the values do not fit; fails when nobody is there
     */
    CompletableFuture<Optional<MeterMatch>> confirm(MeterIdentifier.Candidate candidate) {
        boolean identified = candidate.confidence() == Confidence.HIGH;
        return sample(candidate, settings).thenCompose(reading -> {
            if (reading.isPresent()) {
                return (identified ? CompletableFuture.completedFuture(true) : hasGridFrequency(candidate.profile()))
                        .thenCompose(fits -> fits ? match(candidate, reading.get(), "") : nothing());
            }
            return identified && settings.wiring() == Wiring.STAR ? confirmDelta(candidate) : nothing();
        });
    }

    /** A meter that says who it is may be wired without a neutral conductor. */
    private CompletableFuture<Optional<MeterMatch>> confirmDelta(MeterIdentifier.Candidate candidate) {
        return sample(candidate, settings.withWiring(Wiring.DELTA)).thenCompose(
                reading -> reading.isPresent() ? match(candidate, reading.get(), ", without neutral") : nothing());
    }

    private static CompletableFuture<Optional<MeterMatch>> nothing() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /** A sample whose values fit. */
    private CompletableFuture<Optional<MeterReading>> sample(MeterIdentifier.Candidate candidate,
            MeterSettings chosen) {
        boolean allPhases = candidate.confidence() != Confidence.HIGH;
        MeterClient client = new MeterClient(bus, unitId, candidate.profile(), chosen, clock, PRIORITY);
        return tolerant(client.sample()).thenApply(
                reading -> reading.filter(read -> MeterPlausibility.fits(read, chosen.wiring(), allPhases)));
    }

    /** Where the frequency is not among the values of each poll, it is a further test. */
    private CompletableFuture<Boolean> hasGridFrequency(MeterProfile profile) {
        Optional<MeterRead> read = profile.layout().slow(settings.wiring()).stream().filter(slow -> slow.values()
                .stream().anyMatch(value -> value.quantity() == MeterQuantity.FREQUENCY)).findFirst();
        if (read.isEmpty()) {
            return CompletableFuture.completedFuture(true);
        }
        MeterDecoder decoder = new MeterDecoder(profile, settings);
        return tolerant(bus.read(read.get().request(unitId, PRIORITY, profile.line().gap())))
                .thenApply(block -> block.map(answer -> decoder.slow(new MeterDecoder.Answer(read.get(), answer)))
                        .map(UnitUnderTest::isGrid).orElse(false));
    }

    private static boolean isGrid(Map<MeterQuantity, Double> values) {
        Double hertz = values.get(MeterQuantity.FREQUENCY);
        return hertz != null && MeterPlausibility.isGridFrequency(hertz);
    }

    private CompletableFuture<Optional<MeterMatch>> match(MeterIdentifier.Candidate candidate, MeterReading reading,
            String remark) {
        double volts = reading.volts().isMissing()
                ? reading.phases(Measurand.LINE_VOLTAGE).first()
                : reading.volts().first();
        String why = candidate.why() + String.format(Locale.ROOT, "; %.1f V", volts) + remark;
        return serialNumber(candidate.profile()).thenApply(serial -> Optional.of(
                new MeterMatch(candidate.profile(), candidate.model(), serial, why, candidate.confidence())));
    }

    private CompletableFuture<String> serialNumber(MeterProfile profile) {
        Optional<MeterRecognition.SerialNumber> serial = profile.recognition().serialNumber();
        if (serial.isEmpty()) {
            return CompletableFuture.completedFuture("");
        }
        MeterText text = serial.get().text();
        return tolerant(bus.read(new ReadRequest(unitId, serial.get().kind(), text.address(), text.registers(),
                PRIORITY, profile.line().gap()))).thenApply(block -> block.map(text::read).orElse(""));
    }

    /** Makes an answer of every failure that says something about the unit, and nothing about the bus. */
    private <T> CompletableFuture<Optional<T>> tolerant(CompletableFuture<T> request) {
        return request.handle((answer, failure) -> failure == null
                ? CompletableFuture.completedFuture(answered(answer))
                : this.<T>refused(failure)).thenCompose(Function.identity());
    }

    private synchronized <T> Optional<T> answered(@Nullable T answer) {
        heard = true;
        return Optional.ofNullable(answer);
    }

    private synchronized <T> CompletableFuture<Optional<T>> refused(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        if (cause instanceof ImplausibleReadingException) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        if (!(cause instanceof ModbusException modbus) || isOfTheBus(modbus)) {
            return CompletableFuture.failedFuture(cause);
        }
        if (modbus.isSilence()) {
            silences++;
            return heard || silences < SILENCES_ALLOWED
                    ? CompletableFuture.completedFuture(Optional.empty())
                    : CompletableFuture.failedFuture(cause);
        }
        heard = true;
        return CompletableFuture.completedFuture(Optional.empty());
    }

    private static boolean isOfTheBus(ModbusException failure) {
        return switch (failure.fault()) {
            case UNREACHABLE, PORT_MISSING, PORT_BUSY, PORT_DENIED, NATIVE_LIBRARY, NOT_OPEN, UNIT_QUIET, BUSY -> true;
            case TIMEOUT, CLOSED, WRONG_UNIT, MALFORMED, DEVICE_EXCEPTION -> false;
        };
    }
}
