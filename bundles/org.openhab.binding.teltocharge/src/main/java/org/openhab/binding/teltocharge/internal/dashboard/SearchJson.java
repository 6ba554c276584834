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
import java.time.Instant;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.hub.SearchPort;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.modbus.search.SearchProgress;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The search for devices on the page: how far it is, and for a while what came of it.
 */
@NonNullByDefault
final class SearchJson {

    /** Long enough to be read after the inbox was looked at. */
    private static final Duration SHOWN = Duration.ofMinutes(5);

    private final BindingTexts texts;

    SearchJson(BindingTexts texts) {
        this.texts = texts;
    }

    /**
     * @param now the present time
     * @return null for a search that ended a while ago
     */
    JsonElement of(SearchPort search, Instant now, Locale locale) {
        boolean isOld = search.ended().filter(end -> Duration.between(end, now).compareTo(SHOWN) > 0).isPresent();
        return isOld ? JsonNull.INSTANCE : json(search, locale);
    }

    private JsonObject json(SearchPort search, Locale locale) {
        SearchProgress progress = search.progress();
        JsonObject json = new JsonObject();
        json.addProperty("running", progress.running());
        json.addProperty("percent", progress.percent());
        json.addProperty("place", progress.place());
        json.addProperty("setting", progress.setting());
        json.addProperty("unitId", progress.unitId());
        json.addProperty("found", progress.found());
        json.addProperty("sentence", progress.running() ? running(progress, locale) : ended(progress, locale));
        JsonArray problems = new JsonArray();
        search.problems().forEach(problem -> problems.add(texts.text(problem, locale)));
        json.add("problems", problems);
        return json;
    }

    private String running(SearchProgress progress, Locale locale) {
        if (progress.place().isEmpty()) {
            return texts.text("search.begins", locale);
        }
        String where = progress.setting().isEmpty()
                ? progress.place()
                : progress.place() + ", " + progress.setting();
        return texts.text("search.running", locale, where, progress.unitId(), progress.found());
    }

    private String ended(SearchProgress progress, Locale locale) {
        return texts.text("search.ended", locale, progress.found());
    }
}
