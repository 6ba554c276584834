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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A number without a unit.
 */
@NonNullByDefault
public class DecimalType extends Number implements PrimitiveType, State, Command, Comparable<DecimalType> {

    private static final long serialVersionUID = 1L;

    protected static final BigDecimal BIG_DECIMAL_HUNDRED = BigDecimal.valueOf(100);

    public static final DecimalType ZERO = new DecimalType(0);

    protected BigDecimal value;

    public DecimalType() {
        this.value = BigDecimal.ZERO;
    }

    /**
     * @param value any number; that of a {@link QuantityType} loses its unit
     */
    public DecimalType(Number value) {
        if (value instanceof QuantityType<?> quantity) {
            this.value = quantity.toBigDecimal();
        } else if (value instanceof DecimalType) {
            this.value = ((DecimalType) value).toBigDecimal();
        } else {
            this.value = new BigDecimal(value.toString());
        }
    }

    /**
     * @param value the number, with a point in front of the decimals
     * @throws NumberFormatException if it is none
     */
    public DecimalType(String value) {
        this.value = new BigDecimal(value);
    }

    /**
     * @throws NumberFormatException if the text is no number as the locale writes it
     */
    public DecimalType(String value, Locale locale) {
        this.value = NumberFormatting.parse(value, locale);
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public String toFullString() {
        return value.toPlainString();
    }

    public static DecimalType valueOf(String value) {
        return new DecimalType(value);
    }

    @Override
    public String format(String pattern) {
        return NumberFormatting.format(pattern, value);
    }

    public BigDecimal toBigDecimal() {
        return value;
    }

    @Override
    public int hashCode() {
        // 1.0 equals 1, so both must have one hash.
        return Double.hashCode(value.doubleValue());
    }

    /** Equal when the values are, whatever their number of decimals. */
    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof DecimalType other && value.compareTo(other.value) == 0;
    }

    @Override
    public int compareTo(DecimalType o) {
        return value.compareTo(o.toBigDecimal());
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    protected <T extends State> @Nullable T defaultConversion(@Nullable Class<T> target) {
        return State.super.as(target);
    }

    /**
     * Any number other than 0 is ON; for the other types of two values only 0 and 1 count, for {@link PercentType}
     * 0 to 1 stand for 0 to 100 %.
     */
    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        if (target == OnOffType.class) {
            return target.cast(OnOffType.from(value.signum() != 0));
        } else if (target == PercentType.class) {
            boolean inRange = value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
            return inRange ? target.cast(new PercentType(value.multiply(BIG_DECIMAL_HUNDRED))) : null;
        } else if (target == UpDownType.class) {
            return binary(target, UpDownType.UP, UpDownType.DOWN);
        } else if (target == OpenClosedType.class) {
            return binary(target, OpenClosedType.CLOSED, OpenClosedType.OPEN);
        }
        return defaultConversion(target);
    }

    private <T extends State> @Nullable T binary(Class<T> target, State zero, State one) {
        if (value.signum() == 0) {
            return target.cast(zero);
        }
        return value.compareTo(BigDecimal.ONE) == 0 ? target.cast(one) : null;
    }
}
