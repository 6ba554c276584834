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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a decision is made from. Whoever passes the same immutable maps again saves the copying.
 *
 * @param meters the latest known sample of each circuit's meter, by circuit; it may be the same as last time, or missing
 * @param chargers the latest known sample of each charger, by charger; chargers without settings are ignored, and what
 *            they draw counts as background load
 * @param signals what the site signals beside its meters
 * @param wishes what the owner wants for the time being, by charger; {@link ChargerWish#DEFAULT} where there is none
 * @param memory what the previous decision returned, or {@link BalancerMemory#EMPTY}
 */
@NonNullByDefault
public record Inputs(Map<String, MeterSample> meters, Map<String, ChargerSample> chargers, Signals signals,
        Map<String, ChargerWish> wishes, BalancerMemory memory) {

    public Inputs {
        meters = Map.copyOf(meters);
        chargers = Map.copyOf(chargers);
        wishes = Map.copyOf(wishes);
    }

    /** One meter at the root circuit {@link CircuitSettings#MAIN}, and nothing signalled or wished. */
    public static Inputs of(@Nullable MeterSample meter, List<ChargerSample> chargers, BalancerMemory memory) {
        return new Inputs(meter == null ? Map.of() : Map.of(CircuitSettings.MAIN, meter), byId(chargers), Signals.EMPTY,
                Map.of(), memory);
    }

    public Inputs withMemory(BalancerMemory value) {
        return new Inputs(meters, chargers, signals, wishes, value);
    }

    /** @return the samples by charger */
    public static Map<String, ChargerSample> byId(List<ChargerSample> chargers) {
        return chargers.stream().collect(Collectors.toUnmodifiableMap(ChargerSample::id, Function.identity()));
    }
}
