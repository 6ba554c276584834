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
package org.openhab.binding.teltocharge.internal.config;

import java.io.Serial;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;

/**
 * A configuration cannot work; the text says what to change.
 */
@NonNullByDefault
public final class BadConfigurationException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient StatusText text;

    public BadConfigurationException(StatusText text) {
        super(text.toString());
        this.text = text;
    }

    public StatusText text() {
        return text;
    }
}
