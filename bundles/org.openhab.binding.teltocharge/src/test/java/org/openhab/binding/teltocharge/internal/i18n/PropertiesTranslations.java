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
package org.openhab.binding.teltocharge.internal.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;

import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Reads the bundle's real translations, as openHAB would.
 */
public final class PropertiesTranslations implements TranslationProvider {

    /** The binding's texts for an owner with that locale in UTC. */
    public static BindingTexts texts(Locale owner) {
        TimeZoneProvider utc = new TimeZoneProvider() {
            @Override
            public ZoneId getTimeZone() {
                return ZoneOffset.UTC;
            }
        };
        return new BindingTexts(new PropertiesTranslations(), () -> owner, utc);
    }

    @Override
    public String getText(Bundle bundle, String key, String defaultText, Locale locale) {
        String translated = load("_" + locale.getLanguage()).getProperty(key);
        return translated == null ? load("").getProperty(key, defaultText) : translated;
    }

    @Override
    public String getText(Bundle bundle, String key, String defaultText, Locale locale, Object... arguments) {
        return new MessageFormat(getText(bundle, key, defaultText, locale), locale).format(arguments);
    }

    /** The properties with that suffix, for example {@code _de}; empty if there are none. */
    public static Properties load(String suffix) {
        Properties properties = new Properties();
        try (InputStream file = PropertiesTranslations.class
                .getResourceAsStream("/OH-INF/i18n/teltocharge" + suffix + ".properties")) {
            if (file != null) {
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
