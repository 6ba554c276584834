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

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

// SKELETON
@NonNullByDefault
public final class ConfigValidationException extends RuntimeException {

    public ConfigValidationException(Bundle bundle, TranslationProvider translationProvider,
            Collection<ConfigValidationMessage> collection) {
        throw new UnsupportedOperationException("not yet");
    }

    public Map<String, String> getValidationMessages() {
        throw new UnsupportedOperationException("not yet");
    }

    public Map<String, String> getValidationMessages(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }
}
