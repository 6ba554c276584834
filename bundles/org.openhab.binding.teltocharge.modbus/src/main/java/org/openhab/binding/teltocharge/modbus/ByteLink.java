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

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A line that carries bytes both ways: what RTU frames travel on. All methods but {@link #close()} are called by one
 * thread.
 */
@NonNullByDefault
interface ByteLink extends AutoCloseable {
    /**
     * Opens the line; one that is still open is shut first.
     *
     * @throws ModbusException with the fault that says why it cannot be opened
     */
    void open() throws ModbusException;

    /**
     * @throws IOException when the line is lost
     */
    void send(byte[] bytes) throws IOException;

    /**
     * @param target as many bytes as have come are put to its front
     * @param patienceNanos how long to wait for the first byte; 0 or less takes only what is there
     * @return how many bytes; 0 when none came
     * @throws IOException when the line is lost
     */
    int receive(byte[] target, long patienceNanos) throws IOException;

    /**
     * @return true when opening it anew keeps late bytes away and finds out whether the other end still lives; false
     *         when that only costs time
     */
    boolean isRenewable();

    /** Shuts the line, if open; {@link #open()} may follow. */
    void shut();

    /**
     * Shuts the line for good, also from another thread in the middle of a call, which then fails soon.
     */
    @Override
    void close();
}
