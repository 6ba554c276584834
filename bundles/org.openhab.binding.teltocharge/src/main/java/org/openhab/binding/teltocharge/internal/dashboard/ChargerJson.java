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

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.internal.balancer.BalancerSentences;
import org.openhab.binding.teltocharge.internal.charger.ChargerState;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * One charger on the page.
 */
@NonNullByDefault
final class ChargerJson {

    private final ThingJson things;
    private final BalancerSentences sentences;

    ChargerJson(ThingJson things, BalancerSentences sentences) {
        this.things = things;
        this.sentences = sentences;
    }

    JsonObject of(ChargerPort charger, Optional<Decision> decision, Locale locale) {
        JsonObject json = things.of(charger.thing(), locale);
        Optional<ChargerSnapshot> latest = charger.latest();
        if (latest.isPresent()) {
            addSnapshot(json, latest.get());
        } else {
            json.addProperty("state", ChargerState.UNKNOWN.name());
            for (String name : new String[]{"offered", "phaseSet", "drawn", "power", "sessionEnergy"}) {
                json.add(name, JsonNull.INSTANCE);
            }
        }
        json.addProperty("reason", decision.map(sentences::reasonKey).orElse(null));
        json.addProperty("sentence", decision.map(made -> sentences.sentence(made, locale))
                .orElseGet(() -> json.get("statusText").getAsString()));
        return json;
    }

    private static void addSnapshot(JsonObject json, ChargerSnapshot snapshot) {
        json.addProperty("state", ChargerState.of(snapshot.status()).name());
        json.addProperty("offered", snapshot.control().amps());
        json.addProperty("phaseSet", snapshot.control().phases().value().name());
        PhaseValues amps = snapshot.readings().amps();
        JsonArray drawn = new JsonArray();
        drawn.add(ThingJson.number(amps.l1()));
        drawn.add(ThingJson.number(amps.l2()));
        drawn.add(ThingJson.number(amps.l3()));
        json.add("drawn", drawn);
        json.addProperty("power", snapshot.readings().watts());
        json.addProperty("sessionEnergy", snapshot.session().energyWh());
    }
}
