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
package org.openhab.binding.teltocharge.simulator.internal.slave;

/**
 * A device behind one unit id. A function that a device does not override is unknown to it. Registers are unsigned
 * 16-bit numbers, 0 to 65535. All methods are called from the slave's connection threads, possibly at the same time.
 */
public interface RegisterDevice {

    /** Whether the device hears anything at all; if not, a request to it stays without an answer. */
    default boolean answers() {
        return true;
    }

    /**
     * Function 3.
     *
     * @throws ModbusFault if the device refuses the request
     */
    default int[] readHolding(int start, int count) throws ModbusFault {
        throw new ModbusFault(ExceptionCode.ILLEGAL_FUNCTION, "No holding registers");
    }

    /**
     * Function 4.
     *
     * @throws ModbusFault if the device refuses the request
     */
    default int[] readInput(int start, int count) throws ModbusFault {
        throw new ModbusFault(ExceptionCode.ILLEGAL_FUNCTION, "No input registers");
    }

    /**
     * Functions 6 and 16: all values or none are taken.
     *
     * @throws ModbusFault if the device refuses the request
     */
    default void write(int start, int[] values) throws ModbusFault {
        throw new ModbusFault(ExceptionCode.ILLEGAL_FUNCTION, "Not writable");
    }
}
