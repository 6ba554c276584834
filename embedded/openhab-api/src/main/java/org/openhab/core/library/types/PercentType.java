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
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.State;

// SKELETON
@NonNullByDefault
public class PercentType extends DecimalType {

    public static final PercentType ZERO = null;

    public static final PercentType HUNDRED = null;

    public PercentType() {
        throw new UnsupportedOperationException("not yet");
    }

    public PercentType(int count) {
        throw new UnsupportedOperationException("not yet");
    }

    public PercentType(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public PercentType(String value, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public PercentType(BigDecimal bigDecimal) {
        throw new UnsupportedOperationException("not yet");
    }

    public static PercentType valueOf(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public <T extends State> T as(Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }
}
