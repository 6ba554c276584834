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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * Where a family of meters keeps what it measures.
 *
 * @param wordOrder of every value wider than a register
 * @param currentsSigned true when the meter's currents carry a sign; else they take it from the phase's power
 * @param reads all of them; those of each poll come first, in the order in which they are made
 */
@NonNullByDefault
public record MeterLayout(PhaseCount phases, WordOrder wordOrder, boolean currentsSigned, List<MeterRead> reads) {
    public MeterLayout {
        reads = List.copyOf(reads);
    }

    /**
     * @return what each poll reads
     */
    public List<MeterRead> fast(Wiring wiring) {
        return reads.stream().filter(read -> read.isFast() && read.wirings().contains(wiring)).toList();
    }

    /**
     * @return what is read now and then
     */
    public List<MeterRead> slow(Wiring wiring) {
        return reads.stream().filter(read -> !read.isFast() && read.wirings().contains(wiring)).toList();
    }
}
