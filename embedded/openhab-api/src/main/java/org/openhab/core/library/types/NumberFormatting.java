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
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.IllegalFormatException;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Shows decimal numbers by the patterns of {@link java.util.Formatter}.
 */
@NonNullByDefault
final class NumberFormatting {

    private NumberFormatting() {
    }

    /** Takes whole numbers as such, so that {@code %d} can be used for them as well as {@code %.1f}. */
    static String format(String pattern, BigDecimal value) {
        try {
            return String.format(pattern, value.toBigIntegerExact());
        } catch (ArithmeticException | IllegalFormatException e) {
            return String.format(pattern, value);
        }
    }

    /**
     * Reads a number as the locale writes it, with nothing left over.
     *
     * @throws NumberFormatException if the text is no such number
     */
    static BigDecimal parse(String text, Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(text, position);
        if (number == null || position.getIndex() != text.length()) {
            throw new NumberFormatException("Invalid number: '" + text + "'");
        }
        return (BigDecimal) number;
    }
}
