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

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells keys of translations from plain text. A key is written behind {@code @text/}.
 */
@NonNullByDefault
public class I18nUtil {

    private static final String CONSTANT_PREFIX = "@text/";

    public static boolean isConstant(@Nullable String key) {
        return key != null && key.startsWith(CONSTANT_PREFIX);
    }

    /** The key without its prefix; any other text unchanged. */
    public static String stripConstant(String key) {
        return isConstant(key) ? key.substring(CONSTANT_PREFIX.length()).trim() : key;
    }

    /**
     * @param key a text that may be a key
     * @param supplier gives the key where the text is none
     */
    public static String stripConstantOr(@Nullable String key, Supplier<String> supplier) {
        return key != null && isConstant(key) ? stripConstant(key) : supplier.get();
    }
}
