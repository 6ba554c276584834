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

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.DecisionLog;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.internal.balancer.BalancerSentences;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.core.thing.ThingUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * Everything the page shows at one moment. Numbers that are missing are null.
 */
@NonNullByDefault
final class StatusJson {

    private static final int DECISIONS = 20;

    private final TeltoChargeHub hub;
    private final BalancerSentences sentences;
    private final ThingJson things;
    private final ChargerJson chargers;
    private final SearchJson search;
    private final InstantSource clock;

    StatusJson(TeltoChargeHub hub, BindingTexts texts, InstantSource clock) {
        this.hub = hub;
        this.sentences = new BalancerSentences(hub, texts);
        this.things = new ThingJson(texts);
        this.chargers = new ChargerJson(things, sentences);
        this.search = new SearchJson(texts);
        this.clock = clock;
    }

    JsonObject of(Locale locale) {
        JsonObject json = new JsonObject();
        json.addProperty("time", clock.instant().toString());
        JsonArray balancers = new JsonArray();
        hub.balancers().forEach(balancer -> balancers.add(balancer(balancer, locale)));
        json.add("balancers", balancers);
        JsonArray simulators = new JsonArray();
        hub.simulators().forEach(simulator -> simulators.add(things.of(simulator.thing(), locale)));
        json.add("simulators", simulators);
        json.add("search", hub.search().map(found -> search.of(found, clock.instant(), locale))
                .orElse(JsonNull.INSTANCE));
        return json;
    }

    private JsonObject balancer(BalancerPort balancer, Locale locale) {
        JsonObject json = things.of(balancer.thing(), locale);
        Optional<BalancerImage> image = balancer.image();
        json.add("fuse", JsonNull.INSTANCE);
        json.add("reserve", JsonNull.INSTANCE);
        json.add("meterAge", JsonNull.INSTANCE);
        json.addProperty("stale", true);
        json.addProperty("sentence", json.get("statusText").getAsString());
        json.add("reason", JsonNull.INSTANCE);
        json.add("phases", new JsonArray());
        json.add("chargers", new JsonArray());
        image.ifPresent(seen -> addImage(json, seen, locale));
        JsonArray decisions = new JsonArray();
        balancer.decisions(DECISIONS).forEach(entry -> decisions.add(decision(entry, locale)));
        json.add("decisions", decisions);
        return json;
    }

    private void addImage(JsonObject json, BalancerImage image, Locale locale) {
        json.addProperty("fuse", image.circuit().fuseAmps());
        json.addProperty("reserve", image.circuit().reserveAmps());
        json.addProperty("meterAge", age(image));
        json.addProperty("stale", image.site().stale());
        json.addProperty("sentence", sentences.sentence(image, locale));
        json.addProperty("reason", sentences.reasonKey(image).orElse(null));
        JsonArray phases = new JsonArray();
        for (Phase phase : Phase.values()) {
            phases.add(phase(image.site(), phase));
        }
        json.add("phases", phases);
        JsonArray list = new JsonArray();
        for (ThingUID uid : image.chargers()) {
            hub.charger(uid).ifPresent(charger -> list.add(chargers.of(charger, image.decision(uid), locale)));
        }
        json.add("chargers", list);
    }

    /** Age in seconds now, not at the last decision round. */
    private @Nullable Double age(BalancerImage image) {
        Duration age = image.site().meterAge(clock.instant());
        return age == null ? null : age.toMillis() / 1000.0;
    }

    private static JsonObject phase(CircuitView site, Phase phase) {
        JsonObject json = new JsonObject();
        json.addProperty("name", phase.name());
        json.addProperty("house", ThingJson.number(site.background().get(phase)));
        json.addProperty("cars", ThingJson.number(site.chargers().get(phase)));
        json.addProperty("headroom", ThingJson.number(site.headroom().get(phase)));
        json.addProperty("measured", ThingJson.number(site.measured().get(phase)));
        return json;
    }

    private JsonObject decision(DecisionLog.Entry entry, Locale locale) {
        Decision made = entry.decision();
        // Until when it holds is of no interest once it is history.
        Decision decision = new Decision(made.chargerId(), made.amps(), made.phases(), made.reason(), null);
        JsonObject json = new JsonObject();
        json.addProperty("time", entry.time().toString());
        json.addProperty("charger", decision.chargerId());
        json.addProperty("amps", decision.amps());
        json.addProperty("phaseSet", decision.phases().name());
        json.addProperty("reason", sentences.reasonKey(decision));
        json.addProperty("sentence", sentences.sentence(decision, locale));
        return json;
    }
}
