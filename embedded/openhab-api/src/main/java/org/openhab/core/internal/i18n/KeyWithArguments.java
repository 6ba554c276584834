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
package org.openhab.core.internal.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;
import org.slf4j.LoggerFactory;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;

/**
 * A key of a translation with its arguments, as status descriptions and labels carry it:
 * {@code @text/offline.no-answer ["192.168.1.5", "502"]}. An argument can be such a key itself.
 *
 * @param key without its prefix
 */
@NonNullByDefault
public record KeyWithArguments(String key, List<String> arguments) {

    private static final Gson GSON = new Gson();

    /**
     * @param text a key behind {@code @text/}; a list behind it that is no JSON is left out
     */
    public static KeyWithArguments parse(String text) {
        String stripped = I18nUtil.stripConstant(text);
        int bracket = stripped.indexOf('[');
        if (bracket < 0) {
            return new KeyWithArguments(stripped, List.of());
        }
        return new KeyWithArguments(stripped.substring(0, bracket).trim(), arguments(stripped.substring(bracket)));
    }

    private static List<String> arguments(String json) {
        try {
            return Arrays.stream(GSON.fromJson(json, Object[].class)).map(String::valueOf).toList();
        } catch (JsonSyntaxException e) {
            LoggerFactory.getLogger(KeyWithArguments.class).warn("Arguments '{}' are no list: {}", json,
                    e.getMessage());
            return List.of();
        }
    }

    /**
     * @param locale the language, {@code null} for the default one
     * @return the text, {@code null} if the bundle does not have the key
     */
    public @Nullable String translate(TranslationProvider translations, Bundle bundle, @Nullable Locale locale) {
        if (arguments.isEmpty()) {
            return translations.getText(bundle, key, null, locale);
        }
        Object[] values = arguments.stream().map(argument -> value(argument, translations, bundle, locale)).toArray();
        return translations.getText(bundle, key, null, locale, values);
    }

    private static Object value(String argument, TranslationProvider translations, Bundle bundle,
            @Nullable Locale locale) {
        if (!I18nUtil.isConstant(argument)) {
            return argument;
        }
        String text = translations.getText(bundle, I18nUtil.stripConstant(argument), argument, locale);
        return text == null ? argument : text;
    }
}
