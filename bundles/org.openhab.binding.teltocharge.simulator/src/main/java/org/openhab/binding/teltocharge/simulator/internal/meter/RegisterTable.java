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
package org.openhab.binding.teltocharge.simulator.internal.meter;

import java.util.HashMap;
import java.util.Map;

import org.openhab.binding.teltocharge.simulator.internal.slave.ExceptionCode;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusFault;

/** The registers of one function that a device has; a request for any other one is refused. */
final class RegisterTable {

    private final Map<Integer, Integer> words = new HashMap<>();

    /** Makes registers known; those that are known keep what they hold. */
    void add(int start, int count) {
        for (int address = start; address < start + count; address++) {
            words.putIfAbsent(address, 0);
        }
    }

    void set(int start, int... values) {
        for (int i = 0; i < values.length; i++) {
            words.put(start + i, values[i]);
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int[] read(int start, int count) throws ModbusFault {
        int[] part = new int[count];
        for (int i = 0; i < count; i++) {
            Integer word = words.get(start + i);
            if (word == null) {
                throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_ADDRESS, "Register " + (start + i));
            }
            part[i] = word;
        }
        return part;
    }
}
