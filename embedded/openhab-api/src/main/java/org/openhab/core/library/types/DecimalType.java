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
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

// SKELETON
@NonNullByDefault
public class DecimalType extends Number implements PrimitiveType, State, Command, Comparable<DecimalType> {

    protected static final BigDecimal BIG_DECIMAL_HUNDRED = null;

    public static final DecimalType ZERO = null;

    protected BigDecimal value;

    public DecimalType() {
        throw new UnsupportedOperationException("not yet");
    }

    public DecimalType(Number number) {
        throw new UnsupportedOperationException("not yet");
    }

    public DecimalType(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public DecimalType(String value, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toFullString() {
        throw new UnsupportedOperationException("not yet");
    }

    public static DecimalType valueOf(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public String format(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public BigDecimal toBigDecimal() {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public int compareTo(DecimalType decimalType) {
        throw new UnsupportedOperationException("not yet");
    }

    public double doubleValue() {
        throw new UnsupportedOperationException("not yet");
    }

    public float floatValue() {
        throw new UnsupportedOperationException("not yet");
    }

    public int intValue() {
        throw new UnsupportedOperationException("not yet");
    }

    public long longValue() {
        throw new UnsupportedOperationException("not yet");
    }

    protected <T extends State> T defaultConversion(Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }

    public <T extends State> T as(Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }
}
