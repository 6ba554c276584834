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

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads now and then what load balancing does not need, behind everything else on the bus.
 */
@NonNullByDefault
final class SlowReader {
    /** A model that refuses a read does not learn it; but perhaps it was only busy. */
    private static final Duration REFUSED_PERIOD = Duration.ofHours(1);
    /** Values that could not be renewed for so many periods are missing, rather than old. */
    private static final int PERIODS_KEPT = 3;

    /** What is known of one read. */
    private static final class State {
        private final MeterRead read;
        private Instant due = Instant.MIN;
        private Instant readAt = Instant.MIN;
        private boolean underWay;
        private Map<MeterQuantity, Double> values = Map.of();

        State(MeterRead read) {
            this.read = read;
        }
    }

    private final Logger logger = LoggerFactory.getLogger(SlowReader.class);
    private final ModbusBus bus;
    private final int unitId;
    private final Duration gap;
    private final MeterDecoder decoder;
    private final InstantSource clock;
    private final List<State> states;

    /**
     * @param gap that the meter needs before each request
     */
    SlowReader(ModbusBus bus, int unitId, Duration gap, List<MeterRead> reads, MeterDecoder decoder,
            InstantSource clock) {
        this.bus = bus;
        this.unitId = unitId;
        this.gap = gap;
        this.decoder = decoder;
        this.clock = clock;
        this.states = reads.stream().map(State::new).toList();
    }

    /**
     * @return what was read lately, as the meter gives it
     */
    synchronized Map<MeterQuantity, Double> values() {
        Instant now = clock.instant();
        Map<MeterQuantity, Double> values = new EnumMap<>(MeterQuantity.class);
        for (State state : states) {
            if (!now.isAfter(plus(state.readAt, state.read.every().multipliedBy(PERIODS_KEPT)))) {
                values.putAll(state.values);
            }
        }
        return values;
    }

    /** Starts the reads that are due. */
    synchronized void startDue() {
        Instant now = clock.instant();
        for (State state : states) {
            if (!state.underWay && !now.isBefore(state.due)) {
                state.underWay = true;
                state.due = now.plus(state.read.every());
                bus.read(state.read.request(unitId, Priority.BACKGROUND, gap))
                        .whenComplete((block, failure) -> finish(state, block, failure));
            }
        }
    }

    private synchronized void finish(State state, @Nullable RegisterBlock block, @Nullable Throwable failure) {
        state.underWay = false;
        if (block != null) {
            state.values = decoder.slow(new MeterDecoder.Answer(state.read, block));
            state.readAt = clock.instant();
            return;
        }
        logger.debug("Unit {} gives nothing at {}: {}", unitId, state.read.start(),
                Optional.ofNullable(failure).map(Throwable::getMessage).orElse(""));
        if (isRefusal(failure)) {
            state.values = Map.of();
            state.due = clock.instant().plus(state.read.optional() ? REFUSED_PERIOD : state.read.every());
        }
    }

    private static boolean isRefusal(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return cause instanceof ModbusException modbus && modbus.fault() == Fault.DEVICE_EXCEPTION
                && !modbus.isSilence();
    }

    private static Instant plus(Instant time, Duration more) {
        return time.equals(Instant.MIN) ? time : time.plus(more);
    }
}
