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

import java.net.URL;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Texts from the bundles' own {@code OH-INF/i18n} folders. An unknown locale means the host's own.
 */
public final class HostTranslationProvider implements TranslationProvider {

    private final LocaleProvider localeProvider;
    private final Map<BundleRevisionKey, BundleTexts> texts = new ConcurrentHashMap<>();

    public HostTranslationProvider(LocaleProvider localeProvider) {
        this.localeProvider = localeProvider;
    }

    @Override
    public @Nullable String getText(@Nullable Bundle bundle, @Nullable String key, @Nullable String defaultText,
            @Nullable Locale locale) {
        if (bundle == null || key == null || key.isBlank()) {
            return defaultText;
        }
        String text = textsOf(bundle).get(key, locale == null ? localeProvider.getLocale() : locale);
        return text == null ? defaultText : text;
    }

    @Override
    public @Nullable String getText(@Nullable Bundle bundle, @Nullable String key, @Nullable String defaultText,
            @Nullable Locale locale, @Nullable Object @Nullable... arguments) {
        String text = getText(bundle, key, defaultText, locale);
        if (text == null || arguments == null || arguments.length == 0) {
            return text;
        }
        return new MessageFormat(text, locale == null ? localeProvider.getLocale() : locale).format(arguments);
    }

    private BundleTexts textsOf(Bundle bundle) {
        return texts.computeIfAbsent(new BundleRevisionKey(bundle.getBundleId(), bundle.getLastModified()),
                key -> new BundleTexts(files(bundle)));
    }

    private static List<URL> files(Bundle bundle) {
        var entries = bundle.findEntries("OH-INF/i18n", "*.properties", false);
        return entries == null ? List.of() : Collections.list(entries);
    }

    /** An updated bundle brings other texts. */
    private record BundleRevisionKey(long bundleId, long lastModified) {
    }
}
