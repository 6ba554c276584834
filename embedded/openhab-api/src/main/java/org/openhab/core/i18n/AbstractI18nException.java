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
import org.osgi.framework.Bundle;

// SKELETON
@NonNullByDefault
public abstract class AbstractI18nException extends RuntimeException {

    protected AbstractI18nException(String value, Object... other) {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractI18nException(String value, Throwable throwable, Object... other) {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractI18nException(Throwable throwable) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getMessage(Bundle bundle, TranslationProvider translationProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getLocalizedMessage(Bundle bundle, TranslationProvider translationProvider, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getRawMessage() {
        throw new UnsupportedOperationException("not yet");
    }
}
