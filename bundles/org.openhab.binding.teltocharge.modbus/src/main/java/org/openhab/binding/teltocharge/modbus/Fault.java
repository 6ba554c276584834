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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Why a request or a connection failed.
 */
@NonNullByDefault
public enum Fault {
    /** No connection: the host name is unknown, the port refuses, or nobody answers the connect. */
    UNREACHABLE(true),
    /** No such serial port: the adapter is unplugged, or the name is wrong. */
    PORT_MISSING(true),
    /** The serial port is there, but another program or another bus has opened it. */
    PORT_BUSY(true),
    /** The serial port is there, but this process may not open it (on Linux: not in the group dialout). */
    PORT_DENIED(true),
    /** The native library of the serial ports cannot be loaded, usually since the temporary folder is noexec. */
    NATIVE_LIBRARY(true),
    /** Connected, but no byte of an answer came in time. */
    TIMEOUT(true),
    /** The other side closed the connection, or the serial adapter was unplugged, before an answer came. */
    CLOSED(true),
    /** The answer names another unit than the one asked. */
    WRONG_UNIT(true),
    /** The answer is not one to our request: other transaction, other function, other length, cut off, or garbage. */
    MALFORMED(true),
    /** The device (or its gateway) answered with a Modbus exception; {@link ModbusException#exceptionCode()} says which. */
    DEVICE_EXCEPTION(false),
    /** The bus is closed, or was closed while the request was waiting. */
    NOT_OPEN(false),
    /** The unit was silent and is left alone for a while; {@link ModbusException#retryAt()} says until when. */
    UNIT_QUIET(false),
    /** The queue is full and holds nothing less urgent. */
    BUSY(false);

    private final boolean transportKind;

    Fault(boolean transportKind) {
        this.transportKind = transportKind;
    }

    /**
     * @return true when the connection can no longer be trusted: a late answer may still be under way on it
     */
    public boolean isTransportKind() {
        return transportKind;
    }
}
