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
package org.openhab.binding.teltocharge.modbus.search;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.charger.ChargerClient;
import org.openhab.binding.teltocharge.modbus.charger.ChargerDecoder;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one unit who it is. A unit that is not there costs two requests; whoever answers anything is asked further.
 */
@NonNullByDefault
final class UnitProbe {
    /** Two registers from 0 with function 4: what Eastron's meters answer, which know function 3 for few registers only. */
    private static final int METER_START = 0;
    private static final int METER_COUNT = 2;

    /** What came back. */
    enum Presence {
        SILENT,
        /** Something, but no whole answer. */
        GARBLED,
        /** An answer, if only a refusal. */
        ANSWERED
    }

    /**
     * @param device who it is; empty unless it has answered and is known
     */
    record Answer(Presence presence, Optional<Finding> device) {
        static Answer none(Presence presence) {
            return new Answer(presence, Optional.empty());
        }
    }

    private record Reply(Presence presence, Optional<RegisterBlock> block) {
    }

    private final Logger logger = LoggerFactory.getLogger(UnitProbe.class);
    private final MeterProbe meters;

    UnitProbe(MeterProbe meters) {
        this.meters = meters;
    }

    /**
     * @throws ModbusException when the line itself is not there
     */
    Answer ask(ModbusBus bus, int unitId) throws ModbusException, InterruptedException {
        Reply charger = read(bus, ReadRequest.holding(unitId, ChargerRegister.EVSE_ID.address(), 1, Priority.SEARCH));
        if (charger.block().filter(UnitProbe::isCharger).isPresent()) {
            return new Answer(Presence.ANSWERED, charger(bus, unitId));
        }
        if (charger.presence() == Presence.ANSWERED) {
            return new Answer(Presence.ANSWERED, meter(bus, unitId));
        }
        Reply meter = read(bus, ReadRequest.input(unitId, METER_START, METER_COUNT, Priority.SEARCH));
        if (meter.presence() == Presence.ANSWERED) {
            return new Answer(Presence.ANSWERED, meter(bus, unitId));
        }
        return Answer.none(meter.presence() == Presence.SILENT ? charger.presence() : meter.presence());
    }

    /**
     * @return true when somebody answers for this unit id and does not only refuse
     * @throws ModbusException when the line itself is not there
     */
    boolean isServed(ModbusBus bus, int unitId) throws ModbusException, InterruptedException {
        return read(bus, ReadRequest.holding(unitId, ChargerRegister.EVSE_ID.address(), 1, Priority.SEARCH)).block()
                .isPresent()
                || read(bus, ReadRequest.input(unitId, METER_START, METER_COUNT, Priority.SEARCH)).block().isPresent();
    }

    private static boolean isCharger(RegisterBlock block) {
        return ChargerRegister.EVSE_ID.raw(block) == ChargerDecoder.CHARGER_ID;
    }

    private Optional<Finding> charger(ModbusBus bus, int unitId) throws ModbusException, InterruptedException {
        Optional<Finding> found = readCharger(bus, unitId);
        // It has shown who it is, so that one disturbed answer must not hide it.
        return found.isPresent() ? found : readCharger(bus, unitId);
    }

    private Optional<Finding> readCharger(ModbusBus bus, int unitId) throws ModbusException, InterruptedException {
        return known(unitId, new ChargerClient(new SearchBus(bus), unitId).poll()
                .thenApply(snapshot -> Optional.of(new Finding.Charger(unitId, snapshot.identity()))));
    }

    private Optional<Finding> meter(ModbusBus bus, int unitId) throws ModbusException, InterruptedException {
        return known(unitId, meters.identify(new SearchBus(bus), unitId)
                .thenApply(match -> match.map(device -> new Finding.Meter(unitId, device))));
    }

    private Optional<Finding> known(int unitId, CompletableFuture<? extends Optional<? extends Finding>> asked)
            throws ModbusException, InterruptedException {
        try {
            return asked.get().map(finding -> finding);
        } catch (ExecutionException e) {
            if (e.getCause()instanceof ModbusException failure && isLineLost(failure)) {
                throw failure;
            }
            logger.debug("Unit {} answers, but is not known: {}", unitId, e.getMessage());
            return Optional.empty();
        }
    }

    private Reply read(ModbusBus bus, ReadRequest request) throws ModbusException, InterruptedException {
        try {
            return new Reply(Presence.ANSWERED, Optional.of(bus.read(request).get()));
        } catch (ExecutionException e) {
            if (!(e.getCause()instanceof ModbusException failure)) {
                throw new IllegalStateException("A bus fails with its own exception only", e.getCause());
            }
            if (isLineLost(failure)) {
                throw failure;
            }
            logger.debug("Unit {}: {}", request.unitId(), failure.getMessage());
            return new Reply(presence(failure), Optional.empty());
        }
    }

    private static boolean isLineLost(ModbusException failure) {
        return switch (failure.fault()) {
            case UNREACHABLE, PORT_MISSING, PORT_BUSY, PORT_DENIED, NATIVE_LIBRARY, NOT_OPEN -> true;
            // Some devices end the connection when they do not know the unit id; the bus makes another one.
            case CLOSED, TIMEOUT, WRONG_UNIT, MALFORMED, DEVICE_EXCEPTION, UNIT_QUIET, BUSY -> false;
        };
    }

    private static Presence presence(ModbusException failure) {
        return switch (failure.fault()) {
            case DEVICE_EXCEPTION -> failure.isSilence() ? Presence.SILENT : Presence.ANSWERED;
            case WRONG_UNIT, MALFORMED -> Presence.GARBLED;
            default -> Presence.SILENT;
        };
    }
}
