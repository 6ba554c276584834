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
package org.openhab.binding.teltocharge.internal.dashboard;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.hub.SimulatorPort;
import org.openhab.binding.teltocharge.simulator.HouseRecord;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What a virtual house has recorded, one entry per second.
 */
@NonNullByDefault
final class RecordsJson {

    private RecordsJson() {
    }

    /**
     * @param house the virtual house
     * @param since number of the first record wanted
     * @return {@code {"records":[…],"next":n}}, where next is what to ask for the next time
     */
    static JsonObject of(SimulatorPort house, long since) {
        List<HouseRecord> records = house.recordsSince(since);
        JsonArray array = new JsonArray();
        records.forEach(record -> array.add(json(record)));
        JsonObject json = new JsonObject();
        json.add("records", array);
        json.addProperty("next", records.isEmpty() ? since : records.get(records.size() - 1).seq() + 1);
        return json;
    }

    private static JsonObject json(HouseRecord record) {
        JsonObject json = new JsonObject();
        json.addProperty("seq", record.seq());
        json.addProperty("time", record.time().toString());
        json.add("house", json(record.house()));
        json.add("drawn", json(record.drawn()));
        json.addProperty("watts", record.drawnWatts());
        json.add("total", json(record.total()));
        json.addProperty("offered", record.offeredAmps());
        JsonArray offers = new JsonArray();
        record.bays().forEach(bay -> offers.add(bay.offeredAmps()));
        json.add("offers", offers);
        json.addProperty("phaseSet", record.phaseSet());
        json.addProperty("charging", record.charging());
        json.addProperty("writes", record.writes());
        return json;
    }

    private static JsonArray json(PhaseAmpsTruth amps) {
        JsonArray array = new JsonArray();
        array.add(amps.l1());
        array.add(amps.l2());
        array.add(amps.l3());
        return array;
    }
}
