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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;

/**
 * Finds out which meter answers at a unit id. It only reads: first the registers by which meters tell who they are, each
 * request once however many families it concerns, then the values of families that do not tell. Whoever is recognised
 * must also give values that fit, since some meters answer to every register.
 */
@NonNullByDefault
public final class MeterIdentifier {
    private final MeterCatalog catalog;
    private final InstantSource clock;

    /** A family that the meter may be of, and what the meter calls itself. */
    record Candidate(MeterProfile profile, String model, String why, Confidence confidence) {
    }

    /** A signature and whose it is. */
    private record Owned(MeterSignature signature, MeterProfile profile) {
    }

    public MeterIdentifier(MeterCatalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Asks one unit what it is, one request after the other, as a meter that is wired in the usual way.
     *
     * @param bus not owned: the caller closes it
     * @param unitId 1-247
     * @return empty when somebody answers but is no meter that is known; fails with {@link ModbusException} when nobody
     *         answers, or the bus itself is at fault
     */
    public CompletableFuture<Optional<MeterMatch>> identify(ModbusBus bus, int unitId) {
        return identify(bus, unitId, MeterSettings.DEFAULT);
    }

    /**
     * The same for a meter about which its owner has said something.
     */
    public CompletableFuture<Optional<MeterMatch>> identify(ModbusBus bus, int unitId, MeterSettings settings) {
        UnitUnderTest unit = new UnitUnderTest(bus, unitId, settings, clock);
        return bySignatures(unit).thenCompose(match -> match.isPresent()
                ? CompletableFuture.completedFuture(match)
                : firstConfirmed(unit, byValues(), CompletableFuture.completedFuture(Optional.empty())));
    }

    private CompletableFuture<Optional<MeterMatch>> bySignatures(UnitUnderTest unit) {
        CompletableFuture<Optional<MeterMatch>> found = CompletableFuture.completedFuture(Optional.empty());
        for (List<Owned> sameRequest : requests()) {
            found = found.thenCompose(before -> before.isPresent()
                    ? CompletableFuture.completedFuture(before)
                    : ask(unit, sameRequest));
        }
        return found;
    }

    /** All signatures in their order, those together that one request serves. */
    private List<List<Owned>> requests() {
        Map<ReadRequest, List<Owned>> requests = new LinkedHashMap<>();
        catalog.profiles().stream()
                .flatMap(profile -> profile.recognition().signatures().stream().map(one -> new Owned(one, profile)))
                .sorted(Comparator.comparingInt(owned -> owned.signature().order()))
                .forEach(owned -> requests
                        .computeIfAbsent(UnitUnderTest.request(0, owned.signature(), owned.profile()),
                                request -> new ArrayList<>())
                        .add(owned));
        return List.copyOf(requests.values());
    }

    private CompletableFuture<Optional<MeterMatch>> ask(UnitUnderTest unit, List<Owned> sameRequest) {
        Owned first = sameRequest.get(0);
        return unit.read(first.signature(), first.profile()).thenCompose(block -> firstConfirmed(unit,
                block.map(answer -> candidates(unit, sameRequest, answer)).orElse(List.of()),
                CompletableFuture.completedFuture(Optional.empty())));
    }

    private static List<Candidate> candidates(UnitUnderTest unit, List<Owned> sameRequest, RegisterBlock answer) {
        List<Candidate> candidates = new ArrayList<>();
        for (Owned owned : sameRequest) {
            owned.signature().match(answer, unit.unitId()).ifPresent(model -> candidates.add(new Candidate(
                    owned.profile(), model.isEmpty() ? owned.profile().label() : model,
                    String.format("registers from 0x%04X identify it", owned.signature().start()),
                    owned.signature().confidence())));
        }
        return candidates;
    }

    private List<Candidate> byValues() {
        List<Candidate> candidates = new ArrayList<>();
        catalog.profiles().stream().filter(profile -> profile.recognition().byValues().isPresent())
                .sorted(Comparator.comparingInt(profile -> profile.recognition().byValues().orElseThrow().order()))
                .forEach(profile -> candidates.add(new Candidate(profile, profile.label(), "its values fit",
                        profile.recognition().byValues().orElseThrow().confidence())));
        return candidates;
    }

    private static CompletableFuture<Optional<MeterMatch>> firstConfirmed(UnitUnderTest unit,
            List<Candidate> candidates, CompletableFuture<Optional<MeterMatch>> start) {
        CompletableFuture<Optional<MeterMatch>> found = start;
        for (Candidate candidate : candidates) {
            found = found.thenCompose(before -> before.isPresent()
                    ? CompletableFuture.completedFuture(before)
                    : unit.confirm(candidate));
        }
        return found;
    }
}
