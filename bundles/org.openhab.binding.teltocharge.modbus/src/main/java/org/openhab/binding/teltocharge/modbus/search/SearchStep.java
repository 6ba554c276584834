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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One line in one setting, and who is asked there.
 *
 * @param line what is opened
 * @param unitIds 1-247 each, in this order
 */
@NonNullByDefault
public record SearchStep(SearchLine line, List<Integer> unitIds) {
    /** A unit is asked twice before it counts as silent. */
    private static final int QUESTIONS = 2;
    /** About what a question itself takes, and the silence before it, at 9600 baud. */
    private static final Duration LINE_TIME = Duration.ofMillis(20);

    public SearchStep {
        unitIds = List.copyOf(unitIds);
    }

    Duration whenSilent() {
        return line.timeout().plus(LINE_TIME).multipliedBy((long) QUESTIONS * unitIds.size());
    }
}
