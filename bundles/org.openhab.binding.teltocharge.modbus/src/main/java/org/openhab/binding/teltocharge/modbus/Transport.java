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
 * Carries out single transactions on one connection: Modbus TCP, or RTU on a serial port or over TCP. A transport never retries and never connects by itself. All methods but {@link #close()} are called by one thread.
 */
@NonNullByDefault
public interface Transport extends AutoCloseable {
    /**
     * Opens the connection; a connection that is still open is ended first.
     *
     * @throws ModbusException with {@link Fault#UNREACHABLE} or what is known better about a serial port, or with
     *             {@link Fault#NOT_OPEN} after {@link #close()}
     */
    void connect() throws ModbusException;

    /**
     * @return one raw value (0-65535) per register asked for, exactly as many
     * @throws ModbusException when no valid answer to this very request came in time
     */
    int[] read(ReadRequest request) throws ModbusException;

    /**
     * @throws ModbusException when the device did not confirm this very write in time
     */
    void write(WriteRequest request) throws ModbusException;

    /**
     * @param failure of the request that was carried out last
     * @return true when the connection must be made anew before the next request
     */
    default boolean mustReconnect(ModbusException failure) {
        return failure.spoilsConnection();
    }

    /**
     * Ends the connection, if any; {@link #connect()} may follow.
     */
    void disconnect();

    /**
     * Ends the connection for good, also from another thread in the middle of a call, which then fails at once.
     */
    @Override
    void close();
}
