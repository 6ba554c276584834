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
package org.openhab.binding.teltocharge.modbus;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A failed Modbus transaction or connection. The message is English, for the log; user texts are made from
 * {@link #fault()} and {@link #exceptionCode()}.
 */
@NonNullByDefault
public class ModbusException extends Exception {
    /** A Modbus gateway says that it has no path to the unit. */
    public static final int GATEWAY_PATH_UNAVAILABLE = 10;
    /** A Modbus gateway says that the unit behind it did not answer in time. */
    public static final int GATEWAY_TARGET_FAILED = 11;

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final int exceptionCode;
    private final @Nullable Instant retryAt;

    private ModbusException(Fault fault, int exceptionCode, @Nullable Instant retryAt, String message,
            @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.exceptionCode = exceptionCode;
        this.retryAt = retryAt;
    }

    public ModbusException(Fault fault, String message) {
        this(fault, 0, null, message, null);
    }

    public ModbusException(Fault fault, String message, Throwable cause) {
        this(fault, 0, null, message, cause);
    }

    /**
     * @param unitId who was silent
     * @param retryAt when a request to it will be carried out again
     * @return the exception for a request that came earlier
     */
    public static ModbusException ofQuietUnit(int unitId, Instant retryAt) {
        return new ModbusException(Fault.UNIT_QUIET, 0, retryAt,
                "Unit " + unitId + " was silent and is left alone until " + retryAt, null);
    }

    /**
     * @param unitId who answered
     * @param exceptionCode 1-255 as sent by the device; 1-6, 8, 10 and 11 are named by the Modbus specification
     * @return the exception for an exception answer
     */
    public static ModbusException ofDevice(int unitId, int exceptionCode) {
        return new ModbusException(Fault.DEVICE_EXCEPTION, exceptionCode, null,
                "Unit " + unitId + " answered with exception " + exceptionCode, null);
    }

    public Fault fault() {
        return fault;
    }

    /**
     * @return the Modbus exception code, 0 unless the fault is {@link Fault#DEVICE_EXCEPTION}
     */
    public int exceptionCode() {
        return exceptionCode;
    }

    /**
     * @return when the unit will be asked again, for {@link Fault#UNIT_QUIET} only
     */
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }

    /**
     * @return true when the unit itself, or the gateway in its place, let the time pass without an answer
     */
    public boolean isSilence() {
        return fault == Fault.TIMEOUT || exceptionCode == GATEWAY_PATH_UNAVAILABLE
                || exceptionCode == GATEWAY_TARGET_FAILED;
    }

    /**
     * Tells whether the connection must be made anew before the next request. A gateway that gave up on its unit may
     * still forward that unit's late answer, so its exceptions count as well.
     *
     * @return true when an answer to this request may still arrive on the connection
     */
    public boolean spoilsConnection() {
        return fault.isTransportKind() || exceptionCode == GATEWAY_PATH_UNAVAILABLE
                || exceptionCode == GATEWAY_TARGET_FAILED;
    }
}
