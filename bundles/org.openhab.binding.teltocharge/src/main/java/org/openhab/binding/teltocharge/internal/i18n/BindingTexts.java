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

import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The binding's own texts in the owner's language.
 */
@Component(service = BindingTexts.class)
@NonNullByDefault
public class BindingTexts {

    private final TranslationProvider translations;
    private final LocaleProvider locales;
    private final TimeZoneProvider zones;
    private final @Nullable Bundle bundle = FrameworkUtil.getBundle(BindingTexts.class);

    @Activate
    public BindingTexts(@Reference TranslationProvider translations, @Reference LocaleProvider locales,
            @Reference TimeZoneProvider zones) {
        this.translations = translations;
        this.locales = locales;
        this.zones = zones;
    }

    /** The language that the owner has set in openHAB. */
    public Locale ownersLocale() {
        return locales.getLocale();
    }

    /** The time zone that the owner has set in openHAB. */
    public ZoneId zone() {
        return zones.getTimeZone();
    }

    /**
     * @param key key in the properties
     * @param locale language of the text and form of the numbers
     * @param args values for the placeholders
     * @return the text, or the key itself if no language has it
     */
    @SuppressWarnings("null") // the bundle is null outside of OSGi only
    public String text(String key, Locale locale, Object... args) {
        // The arguments are put in here and not by the provider, which formats numbers in the JVM's locale.
        String pattern = translations.getText(bundle, key, key, locale);
        return pattern == null ? key : new MessageFormat(pattern, locale).format(args);
    }

    /**
     * @param text a status text
     * @param locale language
     * @return the text with its arguments; an argument that is a key itself is translated as openHAB does it
     */
    public String text(StatusText text, Locale locale) {
        return text(text.key(), locale, text.args().stream()
                .map(arg -> StatusText.parse(arg).map(nested -> text(nested, locale)).orElse(arg)).toArray());
    }
}
