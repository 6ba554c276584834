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
package org.openhab.embedded.host.internal.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Turns {@code @text/key ["argument", ...]} and keys by convention into words.
 */
public final class Localizer {

    private static final String CONSTANT = "@text/";
    private static final Pattern WITH_ARGUMENTS = Pattern.compile("(\\S+)\\s*(?:\\[(.*)])?\\s*", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final TranslationProvider texts;

    public Localizer(TranslationProvider texts) {
        this.texts = texts;
    }

    /**
     * @param text what the add-on's file says; it may itself name a key with {@code @text/}
     * @param key the key that openHAB's convention gives to this text
     * @return the translation, else the text
     */
    public @Nullable String byConvention(Bundle bundle, @Nullable String text, String key, @Nullable Locale locale) {
        if (text != null && text.startsWith(CONSTANT)) {
            return texts.getText(bundle, text.substring(CONSTANT.length()), text, locale);
        }
        return texts.getText(bundle, key, text, locale);
    }

    /**
     * @param text plain text, or {@code @text/key}, or {@code @text/key ["argument", "@text/key-of-argument"]}
     */
    public String withArguments(Bundle bundle, String text, @Nullable Locale locale) {
        if (!text.startsWith(CONSTANT)) {
            return text;
        }
        Matcher matcher = WITH_ARGUMENTS.matcher(text.substring(CONSTANT.length()));
        if (!matcher.matches()) {
            return text;
        }
        Object[] arguments = argumentsOf(bundle, matcher.group(2), locale);
        String translated = texts.getText(bundle, matcher.group(1), text, locale, arguments);
        return translated == null ? text : translated;
    }

    private Object[] argumentsOf(Bundle bundle, @Nullable String list, @Nullable Locale locale) {
        List<Object> arguments = new ArrayList<>();
        if (list != null) {
            Matcher matcher = ARGUMENT.matcher(list);
            while (matcher.find()) {
                String argument = matcher.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
                String translated = byConvention(bundle, argument, argument, locale);
                arguments.add(translated == null ? argument : translated);
            }
        }
        return arguments.toArray();
    }
}
