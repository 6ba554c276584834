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
package org.openhab.binding.teltocharge.dlb;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.persistent.RowList;

/**
 * What came of one decision round.
 *
 * @param decisions one for each charger that has settings and a sample, in the order of the settings
 * @param circuits what was seen of each circuit; the root comes first
 * @param memory to be passed to the next round
 */
@NonNullByDefault
public record Outcome(List<Decision> decisions, List<CircuitView> circuits, BalancerMemory memory) {

    public Outcome {
        decisions = RowList.copyOf(decisions);
        circuits = RowList.copyOf(circuits);
    }

    /** @return what was seen of the grid connection */
    public CircuitView site() {
        return circuits.get(0);
    }
}
