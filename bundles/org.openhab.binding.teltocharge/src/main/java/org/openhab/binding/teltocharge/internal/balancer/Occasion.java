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
package org.openhab.binding.teltocharge.internal.balancer;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;

/**
 * What is known when a decision is to be made.
 *
 * @param meters the latest sample of each circuit's meter, by circuit
 * @param chargers the latest sample of each charger, by charger
 * @param signals what the site signals beside its meters
 * @param wishes what the owner wants for the time being, by charger
 */
@NonNullByDefault
public record Occasion(Map<String, MeterSample> meters, Map<String, ChargerSample> chargers, Signals signals,
        Map<String, ChargerWish> wishes) {

    /** Asks all members for what they know. */
    public static Occasion of(Members members, Signals signals) {
        Map<String, MeterSample> meters = new HashMap<>();
        members.meters().forEach((circuit, meter) -> meter.latest().map(ChargerSamples::of)
                .ifPresent(sample -> meters.put(circuit, sample)));
        Map<String, ChargerSample> chargers = new HashMap<>();
        Map<String, ChargerWish> wishes = new HashMap<>();
        for (ChargerPort charger : members.chargers()) {
            ChargerSamples.of(charger).ifPresent(sample -> chargers.put(sample.id(), sample));
            wishes.put(charger.uid().getAsString(), charger.wish());
        }
        return new Occasion(meters, chargers, signals, wishes);
    }

    Inputs inputs(BalancerMemory memory) {
        return new Inputs(meters, chargers, signals, wishes, memory);
    }
}
