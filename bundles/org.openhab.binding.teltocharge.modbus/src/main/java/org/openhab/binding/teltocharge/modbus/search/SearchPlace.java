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
package org.openhab.binding.teltocharge.modbus.search;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;

/**
 * Where devices are looked for: one bus, one serial port or one network address, with what is tried there in order.
 *
 * @param name for people and the log
 * @param steps what is tried, one after the other
 * @param more unit ids that are asked as well on a line where somebody has answered
 * @param otherwise what is tried if nobody has answered
 */
@NonNullByDefault
public record SearchPlace(String name, List<SearchStep> steps, List<Integer> more, List<SearchStep> otherwise) {
    public SearchPlace {
        steps = List.copyOf(steps);
        more = List.copyOf(more);
        otherwise = List.copyOf(otherwise);
    }

    /**
     * @param name for people and the log
     * @param bus one that is open and stays open
     * @param unitIds who is asked
     */
    public static SearchPlace openBus(String name, ModbusBus bus, List<Integer> unitIds) {
        return new SearchPlace(name, List.of(new SearchStep(new SearchLine.Open(name, bus), unitIds)), List.of(),
                List.of());
    }

    /**
     * @return how long it takes where nobody answers
     */
    Duration whenSilent() {
        return Stream.concat(steps.stream(), otherwise.stream()).map(SearchStep::whenSilent).reduce(Duration.ZERO,
                Duration::plus);
    }
}
