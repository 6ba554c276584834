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
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.charger.ChargerState;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;

import com.google.gson.JsonObject;

/**
 * The words of the page in the viewer's language.
 */
@NonNullByDefault
final class DashboardTexts {

    /** Suffixes of the keys {@code dashboard.…}; the page knows them by these names. */
    static final List<String> NAMES = List.of("title", "house", "cars", "headroom", "fuse", "reserve", "export",
            "chargers", "offered", "drawn", "power", "session", "decisions", "no-decisions", "meter-age", "meter-late",
            "meter-none", "pause", "empty.title", "empty.bridge", "empty.things", "empty.balancer", "gone", "loading",
            "simulator", "updated", "record");

    /** Keys of the reasons, as the channel {@code reason} has them. */
    static final List<String> REASONS = List.of("circuit-limit", "circuit-too-full", "whole-amperes",
            "circuit-shared", "waits-for-others", "power-limit", "power-too-full", "power-shared", "waits-for-power",
            "unused-share",
            "hardware-limit-charger", "hardware-limit-user", "hardware-limit-rated",
            "hardware-limit-owner", "paused-by-owner", "ramp-hold", "restart-delay", "meter-stale", "meter-lost",
            "meter-implausible-missing", "meter-implausible-power-missing", "meter-implausible-too-large",
            "meter-implausible-future", "no-meter-yet",
            "no-vehicle", "vehicle-finished", "charger-silent", "effect-missing", "phase-switch-shortage",
            "phase-switch-room", "phase-switch-one-phase-vehicle", "phase-switch-vehicle-died",
            "phase-switch-no-vehicle", "phase-switch-owner", "phase-switch-blocked", "phase-switch-unsure",
            "phases-not-taken", "vehicle-kept-awake", "vehicle-needs-more", "solar-surplus", "solar-hybrid",
            "solar-shared", "solar-eco", "solar-too-little", "solar-starting", "solar-ending", "solar-unknown",
            "contact-stop", "contact-block", "contact-reduce", "grid-operator", "external-limit-amps",
            "external-limit-watts", "external-missing", "unbalance", "peak-power", "outside-schedule", "peak-hours",
            "price-too-high", "price-unknown", "goal-due", "appliance-cycles", "load-rises");

    private DashboardTexts() {
    }

    static JsonObject of(BindingTexts texts, Locale locale) {
        JsonObject json = new JsonObject();
        json.addProperty("lang", texts.text("dashboard.lang", locale));
        NAMES.forEach(name -> json.addProperty(name, texts.text("dashboard." + name, locale)));
        for (ChargerState state : ChargerState.values()) {
            json.addProperty("state." + state, texts
                    .text("channel-type.teltocharge.charger-state.state.option." + state.name(), locale));
        }
        for (String reason : REASONS) {
            json.addProperty("reason." + reason,
                    texts.text("channel-type.teltocharge.reason.state.option." + reason, locale));
        }
        return json;
    }
}
