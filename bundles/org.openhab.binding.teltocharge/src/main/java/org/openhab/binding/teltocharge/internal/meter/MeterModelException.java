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
package org.openhab.binding.teltocharge.internal.meter;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;

/**
 * It is not known how to read the meter.
 */
@NonNullByDefault
public class MeterModelException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient StatusText text;

    MeterModelException(StatusText text) {
        super(text.toString());
        this.text = text;
    }

    /** What the owner can do about it. */
    public StatusText text() {
        return text;
    }
}
