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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * One second, as it really was.
 *
 * @param second counted from the beginning of the trace
 * @param house amps on each line without the chargers; negative while feeding in, 0 on a line that does not exist
 * @param drawn amps that all cars draw on each line
 * @param line amps on each line
 * @param chargers in order of priority
 * @param groups amps on each line of each group, in the order of the site
 */
@NonNullByDefault
public record Second(int second, PhaseAmps house, PhaseAmps drawn, PhaseAmps line, List<ChargerSecond> chargers,
        List<PhaseAmps> groups) {

    /** A second of a site without groups. */
    public Second(int second, PhaseAmps house, PhaseAmps drawn, PhaseAmps line, List<ChargerSecond> chargers) {
        this(second, house, drawn, line, chargers, List.of());
    }

    /** @return the sum of what the chargers offer, in amps */
    public int offered() {
        int sum = 0;
        for (ChargerSecond charger : chargers) {
            sum += charger.offered();
        }
        return sum;
    }
}
