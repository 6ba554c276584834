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
package org.openhab.binding.teltocharge.internal.fault;

import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ImplausibleImageException;
import org.openhab.binding.teltocharge.modbus.charger.WriteNotKeptException;
import org.openhab.binding.teltocharge.modbus.meter.ImplausibleReadingException;

/**
 * Turns what went wrong on the bus into a status text with a cure.
 */
@NonNullByDefault
public final class FaultTexts {

    private FaultTexts() {
    }

    /** What a future really failed with. */
    public static Throwable cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown instanceof CompletionException && cause != null ? cause : thrown;
    }

    /**
     * @param thrown what the future failed with
     * @param unitId the device asked
     * @param address what the bus is reached at
     */
    public static StatusText of(Throwable thrown, int unitId, String address) {
        Throwable cause = cause(thrown);
        if (cause instanceof ImplausibleImageException image) {
            return image.register() == ChargerRegister.EVSE_ID
                    ? StatusText.of("offline.conf-error.not-a-teltocharge", unitId, (int) image.value())
                    : StatusText.of("offline.comm-error.implausible", unitId, image.register().vendorName(),
                            image.value());
        }
        if (cause instanceof ImplausibleReadingException reading) {
            return ofReading(reading, unitId);
        }
        if (cause instanceof ModbusException modbus) {
            return of(modbus, unitId, address);
        }
        return StatusText.of("offline.comm-error.unexpected", unitId, String.valueOf(cause.getMessage()));
    }

    private static StatusText ofReading(ImplausibleReadingException reading, int unitId) {
        return switch (reading.cure()) {
            case UNKNOWN -> StatusText.of("offline.comm-error.implausible", unitId, reading.subject(), reading.value());
            case SWAP_WORDS -> StatusText.of("offline.conf-error.meter-word-order", unitId, reading.subject(),
                    reading.value());
            case SET_WIRING -> StatusText.of("offline.conf-error.meter-wiring", unitId);
            case SET_RATIOS -> StatusText.of("offline.conf-error.meter-ratio", unitId, reading.subject(),
                    reading.value());
        };
    }

    /**
     * @param thrown what a write failed with
     * @return a text if the charger answered and refused, rather than not answering at all
     */
    public static Optional<StatusText> refusal(Throwable thrown) {
        Throwable cause = cause(thrown);
        if (cause instanceof WriteNotKeptException kept) {
            return Optional.of(StatusText.of("offline.comm-error.write-not-kept", kept.register().vendorName(),
                    kept.written(), kept.readBack()));
        }
        return cause instanceof ModbusException modbus && modbus.fault() == Fault.DEVICE_EXCEPTION
                && !modbus.spoilsConnection()
                        ? Optional.of(ofRefusedWrite(modbus.exceptionCode()))
                        : Optional.empty();
    }

    /** The vendor does not say how a charger refuses that is no secondary device; it is named wherever it fits. */
    private static StatusText ofRefusedWrite(int exceptionCode) {
        return switch (exceptionCode) {
            case 2 -> StatusText.of("offline.comm-error.refused-address");
            case 3 -> StatusText.of("offline.comm-error.refused-value");
            case 4 -> StatusText.of("offline.comm-error.refused-failure");
            case 5, 6 -> StatusText.of("offline.comm-error.refused-busy", exceptionCode);
            default -> StatusText.of("offline.comm-error.not-secondary");
        };
    }

    /**
     * @param fault why there is no connection
     * @param address what the bus is reached at
     */
    public static StatusText ofConnection(Fault fault, String address) {
        return switch (fault) {
            case PORT_MISSING -> StatusText.of("offline.conf-error.no-such-port", address);
            case PORT_BUSY -> StatusText.of("offline.comm-error.port-busy", address);
            case PORT_DENIED -> StatusText.of("offline.conf-error.port-denied", address);
            case NATIVE_LIBRARY -> StatusText.of("offline.conf-error.native-library");
            case CLOSED -> StatusText.of("offline.comm-error.closed", address);
            default -> StatusText.of("offline.comm-error.unreachable", address);
        };
    }

    private static StatusText of(ModbusException thrown, int unitId, String address) {
        return switch (thrown.fault()) {
            case TIMEOUT, UNIT_QUIET -> StatusText.of("offline.comm-error.no-response", unitId, address);
            case UNREACHABLE, CLOSED, NOT_OPEN, PORT_MISSING, PORT_BUSY, PORT_DENIED, NATIVE_LIBRARY -> ofConnection(
                    thrown.fault(), address);
            case WRONG_UNIT, MALFORMED -> StatusText.of("offline.comm-error.garbled", unitId, address);
            case DEVICE_EXCEPTION -> ofException(thrown.exceptionCode(), unitId, address);
            case BUSY -> StatusText.of("offline.comm-error.bus-busy", address);
        };
    }

    /** The codes are those of "MODBUS Application Protocol Specification" V1.1b3, section 7. */
    private static StatusText ofException(int code, int unitId, String address) {
        return switch (code) {
            case 1 -> StatusText.of("offline.comm-error.illegal-function", unitId);
            case 2 -> StatusText.of("offline.comm-error.illegal-address", unitId);
            case 3 -> StatusText.of("offline.comm-error.illegal-value", unitId);
            case 4 -> StatusText.of("offline.comm-error.device-failure", unitId);
            case 5 -> StatusText.of("offline.comm-error.device-acknowledge", unitId);
            case 6 -> StatusText.of("offline.comm-error.device-busy", unitId);
            case ModbusException.GATEWAY_PATH_UNAVAILABLE -> StatusText.of("offline.comm-error.gateway-path", unitId,
                    address);
            case ModbusException.GATEWAY_TARGET_FAILED -> StatusText.of("offline.comm-error.gateway-target", unitId,
                    address);
            default -> StatusText.of("offline.comm-error.device-exception", unitId, code);
        };
    }
}
