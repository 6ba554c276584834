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

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * An exception whose message can be a key of a translation, such as {@code @text/offline.wrong-host}, with arguments.
 */
@NonNullByDefault
public abstract class AbstractI18nException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Object @Nullable [] msgParams;

    /**
     * @param message the text, or a key behind {@code @text/}
     * @param msgParams the values for {@code {0}}, {@code {1}} ... in it
     */
    protected AbstractI18nException(String message, @Nullable Object @Nullable... msgParams) {
        this(message, null, msgParams);
    }

    protected AbstractI18nException(String message, @Nullable Throwable cause,
            @Nullable Object @Nullable... msgParams) {
        super(message, cause);
        this.msgParams = msgParams;
    }

    protected AbstractI18nException(Throwable cause) {
        super(cause);
        this.msgParams = null;
    }

    /** The message in the default language. */
    public @Nullable String getMessage(@Nullable Bundle bundle, TranslationProvider i18nProvider) {
        return getLocalizedMessage(bundle, i18nProvider, null);
    }

    /**
     * @param locale the language, {@code null} for the default one
     * @return the translated message; the raw one if it is no key
     */
    public @Nullable String getLocalizedMessage(@Nullable Bundle bundle, TranslationProvider i18nProvider,
            @Nullable Locale locale) {
        String message = super.getMessage();
        if (message == null) {
            return null;
        }
        if (I18nUtil.isConstant(message)) {
            String key = I18nUtil.stripConstant(message);
            return msgParams == null
                    ? i18nProvider.getText(bundle, key, null, locale)
                    : i18nProvider.getText(bundle, key, null, locale, msgParams);
        }
        return format(message);
    }

    private String format(String message) {
        return msgParams == null || msgParams.length == 0 ? message : MessageFormat.format(message, msgParams);
    }

    /** The message as it was given, with the arguments for a key added as a list in quotes. */
    public @Nullable String getRawMessage() {
        String message = super.getMessage();
        Object[] params = msgParams;
        if (message == null || params == null || params.length == 0) {
            return message;
        }
        if (!I18nUtil.isConstant(message)) {
            return format(message);
        }
        return message + Arrays.stream(params).map(value -> value == null ? "null" : "\"" + value + "\"")
                .collect(Collectors.joining(", ", " [ ", " ]"));
    }
}
