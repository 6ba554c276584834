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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * Reads one meter on a bus. What load balancing needs alone decides about a reading: energies and the like come from
 * reads of their own in the background, so that they neither delay nor spoil it.
 */
@NonNullByDefault
public final class MeterClient {
    private final ModbusBus bus;
    private final int unitId;
    private final MeterProfile profile;
    private final MeterDecoder decoder;
    private final List<MeterRead> fast;
    private final SlowReader slow;
    private final RatioReader ratios;
    private final SampleWatch samples;
    private final WordOrder order;
    private final Priority priority;

    /**
     * @param bus not owned: the caller closes it
     * @param unitId 1-247
     * @param clock tells when the slow reads are due
     */
    public MeterClient(ModbusBus bus, int unitId, MeterProfile profile, MeterSettings settings, InstantSource clock) {
        this(bus, unitId, profile, settings, clock, Priority.METER_READ);
    }

    /**
     * @param priority of what each poll reads
     */
    MeterClient(ModbusBus bus, int unitId, MeterProfile profile, MeterSettings settings, InstantSource clock,
            Priority priority) {
        this.bus = bus;
        this.unitId = unitId;
        this.priority = priority;
        this.profile = profile;
        decoder = new MeterDecoder(profile, settings);
        fast = profile.layout().fast(settings.wiring());
        slow = new SlowReader(bus, unitId, profile.line().gap(), profile.layout().slow(settings.wiring()), decoder,
                clock);
        ratios = new RatioReader(bus, unitId, profile, settings, clock, priority);
        samples = new SampleWatch(settings.frozenDetection());
        order = settings.wordOrder().orElse(profile.layout().wordOrder());
    }

    /**
     * Reads the meter. The slow values in the reading are those of the last slow reads, which this call starts when they
     * are due; the first readings have none.
     *
     * @return fails with a {@link org.openhab.binding.teltocharge.modbus.ModbusException}, or with
     *         {@link ImplausibleReadingException} when no meter on a live grid connection says such a thing, or says
     *         what is no number
     */
    public CompletableFuture<MeterReading> poll() {
        CompletableFuture<MeterReading> reading = sample();
        slow.startDue();
        return reading;
    }

    /** Reads only what load balancing needs. */
    CompletableFuture<MeterReading> sample() {
        CompletableFuture<CtCorrection.Ratios> known = ratios.ratios();
        List<CompletableFuture<RegisterBlock>> asked = new ArrayList<>();
        // All at once, so that no other request comes in between: the parts of a sample should be of one moment.
        fast.forEach(read -> asked.add(bus.read(read.request(unitId, priority, profile.line().gap()))));
        return known.thenCompose(ratio -> CompletableFuture
                .allOf(asked.toArray(CompletableFuture[]::new))
                .thenCompose(done -> decoded(asked.stream().map(CompletableFuture::join).toList(), ratio)));
    }

    private CompletableFuture<MeterReading> decoded(List<RegisterBlock> blocks, CtCorrection.Ratios ratio) {
        List<MeterDecoder.Answer> answers = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            answers.add(new MeterDecoder.Answer(fast.get(i), blocks.get(i)));
        }
        Optional<Instant> deviceTime = answers.stream().flatMap(answer -> deviceTime(answer).stream()).findFirst();
        Instant sourceTime = samples.sourceTime(blocks, deviceTime);
        Map<MeterQuantity, Double> before = slow.values();
        try {
            return CompletableFuture.completedFuture(
                    decoder.reading(answers, before, ratio, sourceTime, deviceTime.orElse(null)));
        } catch (ImplausibleReadingException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Optional<Instant> deviceTime(MeterDecoder.Answer answer) {
        return answer.read().time()
                .filter(register -> !register.notAvailable()
                        .contains(register.type().bits(answer.block(), register.address(), order)))
                .map(register -> Instant.ofEpochSecond(
                        (long) register.type().decode(answer.block(), register.address(), order)));
    }
}
