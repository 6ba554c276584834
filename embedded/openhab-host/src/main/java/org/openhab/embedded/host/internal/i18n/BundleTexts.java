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

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of one bundle's {@code OH-INF/i18n/*.properties} files, by language.
 */
final class BundleTexts {

    private static final Pattern LOCALE_SUFFIX = Pattern.compile("_([a-z]{2,3})(?:_([A-Z]{2}))?\\.properties$");

    private final Logger logger = LoggerFactory.getLogger(BundleTexts.class);
    private final Map<Locale, Properties> texts = new HashMap<>();

    BundleTexts(Collection<URL> files) {
        files.forEach(this::load);
    }

    private void load(URL file) {
        Matcher matcher = LOCALE_SUFFIX.matcher(file.getPath());
        Locale locale = matcher.find() ? locale(matcher.group(1), matcher.group(2)) : Locale.ROOT;
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.computeIfAbsent(locale, key -> new Properties()).load(reader);
        } catch (IOException | IllegalArgumentException e) {
            logger.warn("Cannot read the texts in {}: {}", file, e.getMessage());
        }
    }

    private static Locale locale(String language, @Nullable String country) {
        return new Locale.Builder().setLanguage(language).setRegion(country).build();
    }

    /**
     * @return the text in the language and country, else in the language, else in the add-on's own language, else null
     */
    @Nullable
    String get(String key, Locale locale) {
        for (Locale candidate : candidates(locale)) {
            Properties properties = texts.get(candidate);
            String text = properties == null ? null : properties.getProperty(key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static List<Locale> candidates(Locale locale) {
        List<Locale> result = new ArrayList<>();
        result.add(locale(locale.getLanguage(), locale.getCountry()));
        result.add(locale(locale.getLanguage(), null));
        result.add(Locale.ROOT);
        return result;
    }
}
