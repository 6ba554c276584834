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
package org.openhab.core.i18n;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * Gives texts of bundles in the languages they have.
 */
@NonNullByDefault
public interface TranslationProvider {

    /**
     * @param defaultText what to give if the bundle does not have the key
     * @param locale the language, {@code null} for the default one
     */
    @Nullable
    String getText(@Nullable Bundle bundle, String key, @Nullable String defaultText,
            @Nullable Locale locale);

    /**
     * @param defaultText what to give if the bundle does not have the key
     * @param locale the language, {@code null} for the default one
     */
    @Nullable
    String getText(@Nullable Bundle bundle, String key, @Nullable String defaultText,
            @Nullable Locale locale, @Nullable Object @Nullable... arguments);
}
