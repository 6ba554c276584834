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

import javax.measure.Dimension;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

// SKELETON
@NonNullByDefault
public class QuantityType<T extends Quantity<T>> extends Number
        implements
            PrimitiveType,
            State,
            Command,
            Comparable<QuantityType<T>> {

    public static final QuantityType<Dimensionless> ZERO = null;

    public static final QuantityType<Dimensionless> ONE = null;

    public QuantityType() {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType(String value, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType(Number number, Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> QuantityType<T> valueOf(double number, Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public static QuantityType<? extends Quantity<?>> valueOf(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public int compareTo(QuantityType<T> quantityType) {
        throw new UnsupportedOperationException("not yet");
    }

    public Unit<T> getUnit() {
        throw new UnsupportedOperationException("not yet");
    }

    public Dimension getDimension() {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<T> toUnit(Unit<?> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<T> toUnit(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<?> toInvertibleUnit(Unit<?> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<?> toInvertibleUnit(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<T> toUnitRelative(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<T> toUnitRelative(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public BigDecimal toBigDecimal() {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public String format(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public int intValue() {
        throw new UnsupportedOperationException("not yet");
    }

    public long longValue() {
        throw new UnsupportedOperationException("not yet");
    }

    public float floatValue() {
        throw new UnsupportedOperationException("not yet");
    }

    public double doubleValue() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toFullString() {
        throw new UnsupportedOperationException("not yet");
    }

    public <U extends State> U as(Class<U> type) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<T> add(QuantityType<T> quantityType) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<T> negate() {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<T> subtract(QuantityType<T> quantityType) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<?> multiply(BigDecimal bigDecimal) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<?> multiply(QuantityType<?> quantityType) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<?> divide(BigDecimal bigDecimal) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<?> divide(QuantityType<?> quantityType) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<T> offset(QuantityType<T> quantityType, Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public QuantityType<?> inverse() {
        throw new UnsupportedOperationException("not yet");
    }
}
