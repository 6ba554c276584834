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

import javax.measure.IncommensurableException;
import javax.measure.UnconvertibleException;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import tech.units.indriya.function.RationalNumber;

/**
 * Arithmetic on values with units.
 */
@NonNullByDefault
final class Numbers {

    private Numbers() {
    }

    static BigDecimal toBigDecimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        } else if (number instanceof DecimalType decimal) {
            return decimal.toBigDecimal();
        } else if (number instanceof QuantityType<?> quantity) {
            return quantity.toBigDecimal();
        } else if (number instanceof RationalNumber rational) {
            return new BigDecimal(rational.getDividend()).divide(new BigDecimal(rational.getDivisor()),
                    MathContext.DECIMAL128);
        }
        return new BigDecimal(number.toString());
    }

    /** The value in the other unit without useless zeros, {@code null} if the dimensions differ. */
    static @Nullable BigDecimal convert(BigDecimal value, Unit<?> from, Unit<?> to) {
        if (!from.isCompatible(to)) {
            return null;
        }
        try {
            BigDecimal converted = toBigDecimal(from.getConverterToAny(to).convert(value)).stripTrailingZeros();
            return converted.scale() < 0 ? converted.setScale(0) : converted;
        } catch (IncommensurableException | UnconvertibleException e) {
            return null;
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    static QuantityType<?> quantity(BigDecimal value, Unit<?> unit) {
        return new QuantityType(value, unit);
    }
}
