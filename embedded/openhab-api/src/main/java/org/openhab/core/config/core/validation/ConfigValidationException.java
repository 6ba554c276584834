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
package org.openhab.core.config.core.validation;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * A configuration does not fit its description.
 */
@NonNullByDefault
public final class ConfigValidationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bundle bundle;
    private final transient TranslationProvider translationProvider;
    private final transient Collection<ConfigValidationMessage> configValidationMessages;

    /**
     * @param bundle has the translations of the messages
     * @param configValidationMessages what is wrong
     */
    public ConfigValidationException(Bundle bundle, TranslationProvider translationProvider,
            Collection<ConfigValidationMessage> configValidationMessages) {
        super(configValidationMessages.toString());
        this.bundle = bundle;
        this.translationProvider = translationProvider;
        this.configValidationMessages = List.copyOf(configValidationMessages);
    }

    /** The untranslated messages by parameter. */
    public Map<String, String> getValidationMessages() {
        Map<String, String> messages = new LinkedHashMap<>();
        for (ConfigValidationMessage message : configValidationMessages) {
            messages.put(message.parameterName, MessageFormat.format(message.defaultMessage, message.content));
        }
        return messages;
    }

    /**
     * The messages by parameter.
     *
     * @param locale the language, {@code null} for the default one
     */
    public Map<String, String> getValidationMessages(@Nullable Locale locale) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (ConfigValidationMessage message : configValidationMessages) {
            String text = translationProvider.getText(bundle, message.messageKey, message.defaultMessage, locale,
                    message.content);
            messages.put(message.parameterName,
                    text == null ? MessageFormat.format(message.defaultMessage, message.content) : text);
        }
        return messages;
    }
}
