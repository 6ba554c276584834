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

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A key together with a language, for maps of translated objects.
 */
@NonNullByDefault
public class LocalizedKey {

    private final Object key;
    private final @Nullable String locale;

    public LocalizedKey(Object key, @Nullable String locale) {
        this.key = key;
        this.locale = locale;
    }

    public Object getKey() {
        return key;
    }

    public @Nullable String getLocale() {
        return locale;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, locale);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof LocalizedKey other && key.equals(other.key)
                && Objects.equals(locale, other.locale);
    }
}
