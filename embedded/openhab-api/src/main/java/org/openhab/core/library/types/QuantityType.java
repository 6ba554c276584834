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
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.measure.Dimension;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;
import org.openhab.core.types.util.UnitUtils;

/**
 * A number with a unit.
 *
 * @param <T> the dimension
 */
@NonNullByDefault
public class QuantityType<T extends Quantity<T>> extends Number
        implements
            PrimitiveType,
            State,
            Command,
            Comparable<QuantityType<T>> {

    private static final long serialVersionUID = 1L;

    public static final QuantityType<Dimensionless> ZERO = new QuantityType<>(0, Units.ONE);
    public static final QuantityType<Dimensionless> ONE = new QuantityType<>(1, Units.ONE);

    private static final Pattern PATTERN = Pattern.compile("([+-]?[\\d.,\\u00a0\\u202f'’]+(?:[eE][+-]?\\d+)?)\\s*(.*)");

    private final BigDecimal value;
    private final transient Unit<T> unit;

    @SuppressWarnings("unchecked")
    public QuantityType() {
        this(0, (Unit<T>) Units.ONE);
    }

    /**
     * @param value a number, with a point in front of the decimals, and a unit unless it is a mere number
     * @throws IllegalArgumentException if it is none, or the unit is unknown
     */
    public QuantityType(String value) {
        this(value, Locale.ROOT);
    }

    /**
     * @param locale how the number is written; {@link Locale#ROOT} for a point and no separators
     */
    @SuppressWarnings("unchecked")
    public QuantityType(String value, Locale locale) {
        Matcher matcher = PATTERN.matcher(value.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Invalid quantity value: '" + value + "'");
        }
        String number = matcher.group(1);
        this.value = Locale.ROOT.equals(locale) ? new BigDecimal(number) : NumberFormatting.parse(number, locale);
        String symbol = matcher.group(2);
        Unit<?> parsed = symbol.isEmpty() ? Units.ONE : UnitUtils.parseUnit(symbol);
        if (parsed == null) {
            throw new IllegalArgumentException("Unable to parse unit from '" + symbol + "'");
        }
        this.unit = (Unit<T>) parsed;
    }

    public QuantityType(Number value, Unit<T> unit) {
        this.value = Numbers.toBigDecimal(value);
        this.unit = unit;
    }

    public static <T extends Quantity<T>> QuantityType<T> valueOf(double value, Unit<T> unit) {
        return new QuantityType<>(value, unit);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    public static QuantityType<? extends Quantity<?>> valueOf(String value) {
        return new QuantityType(value);
    }

    @Override
    public String toString() {
        return toFullString();
    }

    /** Equal when both describe the same amount, in whatever units. */
    @Override
    public boolean equals(@Nullable Object obj) {
        if (this == obj) {
            return true;
        }
        if (!(obj instanceof QuantityType<?> other)) {
            return false;
        }
        QuantityType<?> converted = other.toUnit(unit);
        return converted != null && value.compareTo(converted.value) == 0;
    }

    /**
     * @throws IllegalArgumentException if the dimensions differ
     */
    @Override
    public int compareTo(QuantityType<T> o) {
        return value.compareTo(inThisUnit(o).value);
    }

    private QuantityType<T> inThisUnit(QuantityType<T> other) {
        QuantityType<T> converted = other.toUnit(unit);
        if (converted == null) {
            throw new IllegalArgumentException("Unable to convert '" + other + "' to unit '" + unit + "'");
        }
        return converted;
    }

    public Unit<T> getUnit() {
        return unit;
    }

    public Dimension getDimension() {
        return unit.getDimension();
    }

    /** The same amount in another unit, {@code null} if that is of another dimension. */
    @SuppressWarnings("unchecked")
    public @Nullable QuantityType<T> toUnit(Unit<?> targetUnit) {
        if (targetUnit.equals(unit)) {
            return this;
        }
        BigDecimal converted = Numbers.convert(value, unit, targetUnit);
        return converted == null ? null : new QuantityType<>(converted, (Unit<T>) targetUnit);
    }

    public @Nullable QuantityType<T> toUnit(String targetUnit) {
        Unit<?> parsed = UnitUtils.parseUnit(targetUnit);
        return parsed == null ? null : toUnit(parsed);
    }

    /** As {@link #toUnit(Unit)}; for a unit of the inverse dimension the inverse amount. */
    public @Nullable QuantityType<?> toInvertibleUnit(Unit<?> targetUnit) {
        QuantityType<?> direct = toUnit(targetUnit);
        return direct == null && value.signum() != 0 ? inverse().toUnit(targetUnit) : direct;
    }

    public @Nullable QuantityType<?> toInvertibleUnit(String targetUnit) {
        Unit<?> parsed = UnitUtils.parseUnit(targetUnit);
        return parsed == null ? null : toInvertibleUnit(parsed);
    }

    /** The amount as a difference: 1 °C becomes 1.8 °F and not 33.8 °F. */
    public @Nullable QuantityType<T> toUnitRelative(Unit<T> targetUnit) {
        if (targetUnit.equals(unit)) {
            return this;
        }
        BigDecimal amount = Numbers.convert(value, unit, targetUnit);
        BigDecimal zero = Numbers.convert(BigDecimal.ZERO, unit, targetUnit);
        return amount == null || zero == null ? null : new QuantityType<>(amount.subtract(zero), targetUnit);
    }

    @SuppressWarnings("unchecked")
    public @Nullable QuantityType<T> toUnitRelative(String targetUnit) {
        Unit<?> parsed = UnitUtils.parseUnit(targetUnit);
        return parsed == null ? null : toUnitRelative((Unit<T>) parsed);
    }

    public BigDecimal toBigDecimal() {
        return value;
    }

    @Override
    public int hashCode() {
        BigDecimal converted = Numbers.convert(value, unit, unit.getSystemUnit());
        // A float forgets the last digits, in which conversions between units may differ.
        return Float.hashCode(converted == null ? value.floatValue() : converted.floatValue());
    }

    /**
     * @param pattern a pattern for {@link java.util.Formatter}; {@code %unit%} in it stands for the unit
     */
    @Override
    public String format(String pattern) {
        String symbol = Units.ONE.equals(unit) ? "" : unit.toString().replace("%", "%%");
        return NumberFormatting.format(pattern.replace(UnitUtils.UNIT_PLACEHOLDER, symbol), value);
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public String toFullString() {
        return Units.ONE.equals(unit) ? value.toPlainString() : value.toPlainString() + " " + unit;
    }

    /** To a {@link DecimalType} without the unit; to the others from a mere number or percentage. */
    @Override
    public <U extends State> @Nullable U as(@Nullable Class<U> target) {
        if (target == null || target.isInstance(this)) {
            return State.super.as(target);
        }
        if (target == DecimalType.class) {
            return target.cast(new DecimalType(value));
        }
        QuantityType<T> number = toUnit(Units.ONE);
        return number == null ? null : new DecimalType(number.value).as(target);
    }

    public QuantityType<T> add(QuantityType<T> state) {
        return new QuantityType<>(value.add(relative(state)), unit);
    }

    public QuantityType<T> negate() {
        return new QuantityType<>(value.negate(), unit);
    }

    public QuantityType<T> subtract(QuantityType<T> state) {
        return new QuantityType<>(value.subtract(relative(state)), unit);
    }

    private BigDecimal relative(QuantityType<T> other) {
        QuantityType<T> converted = other.toUnitRelative(unit);
        if (converted == null) {
            throw new IllegalArgumentException("Unable to convert '" + other + "' to unit '" + unit + "'");
        }
        return converted.value;
    }

    public QuantityType<?> multiply(BigDecimal factor) {
        return new QuantityType<>(value.multiply(factor), unit);
    }

    public QuantityType<?> multiply(QuantityType<?> factor) {
        return Numbers.quantity(value.multiply(factor.value), unit.multiply(factor.unit));
    }

    public QuantityType<?> divide(BigDecimal divisor) {
        return new QuantityType<>(value.divide(divisor, MathContext.DECIMAL128), unit);
    }

    public QuantityType<?> divide(QuantityType<?> divisor) {
        return Numbers.quantity(value.divide(divisor.value, MathContext.DECIMAL128), unit.divide(divisor.unit));
    }

    /** Adds, with both amounts taken on the absolute scale of the unit. */
    public QuantityType<T> offset(QuantityType<T> offset, Unit<T> unit) {
        QuantityType<T> base = toUnit(unit);
        QuantityType<T> added = offset.toUnit(unit);
        if (base == null || added == null) {
            throw new IllegalArgumentException(
                    "Unable to convert '" + this + "' and '" + offset + "' to '" + unit + "'");
        }
        return new QuantityType<>(base.value.add(added.value), unit);
    }

    public QuantityType<?> inverse() {
        return Numbers.quantity(BigDecimal.ONE.divide(value, MathContext.DECIMAL128), unit.inverse());
    }
}
