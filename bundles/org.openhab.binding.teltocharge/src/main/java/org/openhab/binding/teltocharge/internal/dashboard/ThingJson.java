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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;

import com.google.gson.JsonObject;

/**
 * What all things have in common: name and status.
 */
@NonNullByDefault
final class ThingJson {

    private final BindingTexts texts;

    ThingJson(BindingTexts texts) {
        this.texts = texts;
    }

    JsonObject of(Thing thing, Locale locale) {
        ThingStatusInfo info = thing.getStatusInfo();
        String label = thing.getLabel();
        JsonObject json = new JsonObject();
        json.addProperty("uid", thing.getUID().getAsString());
        json.addProperty("label", label == null ? thing.getUID().getId() : label);
        json.addProperty("status", info.getStatus().name());
        json.addProperty("statusDetail", info.getStatusDetail().name());
        json.addProperty("statusText",
                StatusText.parse(info.getDescription()).map(text -> texts.text(text, locale)).orElse(""));
        return json;
    }

    /** Two decimals, which is more than any of the devices measures; JSON knows no NaN. */
    static @Nullable BigDecimal number(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN) : null;
    }
}
