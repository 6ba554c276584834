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

import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentLog;
import org.openhab.binding.teltocharge.dlb.persistent.RowMap;

/**
 * Everything a decision needs of the past. Callers only pass it on; they start with {@link #EMPTY}.
 *
 * @param startedAt when the first decision was made
 * @param lastRound when the last one was made
 * @param circuits what is remembered of each circuit, by id
 * @param chargers what is remembered of each charger, by id
 * @param rules what rules remember of the whole site
 */
@NonNullByDefault
public record BalancerMemory(@Nullable Instant startedAt, @Nullable Instant lastRound,
        Map<String, CircuitMemory> circuits, Map<String, ChargerMemory> chargers, RuleMemory rules) {

    public static final BalancerMemory EMPTY = new BalancerMemory(null, null, Map.of(), Map.of(),
            RuleMemory.EMPTY);

    public BalancerMemory {
        circuits = RowMap.copyOf(circuits);
        chargers = RowMap.copyOf(chargers);
    }

    /** @return the same with another record of orders */
    public BalancerMemory withCurtailments(CurtailmentLog value) {
        return value == rules.curtailments()
                ? this
                : new BalancerMemory(startedAt, lastRound, circuits, chargers, rules.withCurtailments(value));
    }

    /** @return what is remembered of the circuit; never null */
    public CircuitMemory circuit(String id) {
        return circuits.getOrDefault(id, CircuitMemory.EMPTY);
    }
}
