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
package org.openhab.embedded.demo.api;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What {@code GET /teltocharge/api/simulators/{uid}/records} answers: the truth of the virtual house, one record a second.
 *
 * @param records oldest first
 * @param next what to ask for the next time
 */
public record RecordsReply(@Nullable List<HouseRecord> records, long next) {

    /**
     * One second in the house.
     *
     * @param seq counts up by one
     * @param time ISO 8601
     * @param house what everything but the car draws on L1, L2, L3 in A
     * @param drawn what the car draws on L1, L2, L3 in A
     * @param watts what the cars draw in W
     * @param total what flows through the main fuse on L1, L2, L3 in A
     * @param offered the sum of the chargers' setpoints in A; each of them pauses at 0
     * @param offers the setpoint of each charger in A
     * @param writes setpoints written to the charger so far
     */
    public record HouseRecord(long seq, String time, List<Double> house, List<Double> drawn, double watts,
            List<Double> total, int offered, List<Integer> offers, @Nullable String phaseSet, boolean charging,
            long writes) {
    }

    public List<HouseRecord> list() {
        return records == null ? List.of() : records;
    }
}
