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
package org.openhab.binding.teltocharge.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the latest records. */
final class HouseRecorder {

    /** More than an hour at one record a second. */
    static final int CAPACITY = 4096;

    private final Deque<HouseRecord> records = new ArrayDeque<>();

    void add(HouseRecord entry) {
        if (records.size() == CAPACITY) {
            records.removeFirst();
        }
        records.addLast(entry);
    }

    /** What is kept from that sequence number on, oldest first. */
    List<HouseRecord> since(long seq) {
        return records.stream().filter(entry -> entry.seq() >= seq).toList();
    }
}
