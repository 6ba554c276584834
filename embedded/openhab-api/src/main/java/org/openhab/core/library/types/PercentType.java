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
import java.math.RoundingMode;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;

/**
 * A number from 0 to 100.
 */
@NonNullByDefault
public class PercentType extends DecimalType {

    private static final long serialVersionUID = 1L;

    public static final PercentType ZERO = new PercentType(0);
    public static final PercentType HUNDRED = new PercentType(100);

    public PercentType() {
        super();
    }

    /**
     * @throws IllegalArgumentException outside of 0 to 100
     */
    public PercentType(int value) {
        super(value);
        validate(this.value);
    }

    public PercentType(String value) {
        super(value);
        validate(this.value);
    }

    public PercentType(String value, Locale locale) {
        super(value, locale);
        validate(this.value);
    }

    public PercentType(BigDecimal value) {
        super(value);
        validate(this.value);
    }

    private static void validate(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BIG_DECIMAL_HUNDRED) > 0) {
            throw new IllegalArgumentException("Value must be between 0 and 100");
        }
    }

    public static PercentType valueOf(String value) {
        return new PercentType(value);
    }

    /** 0 is OFF and more is ON; 0 and 100 are the two values of the other types; a {@link DecimalType} is 0 to 1. */
    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        if (target == OnOffType.class) {
            return target.cast(OnOffType.from(!equals(ZERO)));
        } else if (target == DecimalType.class) {
            return target.cast(new DecimalType(toBigDecimal().divide(BIG_DECIMAL_HUNDRED, 8, RoundingMode.UP)));
        } else if (target == UpDownType.class) {
            return ends(target, UpDownType.UP, UpDownType.DOWN);
        } else if (target == OpenClosedType.class) {
            return ends(target, OpenClosedType.CLOSED, OpenClosedType.OPEN);
        }
        return defaultConversion(target);
    }

    private <T extends State> @Nullable T ends(Class<T> target, State zero, State hundred) {
        if (equals(ZERO)) {
            return target.cast(zero);
        }
        return equals(HUNDRED) ? target.cast(hundred) : null;
    }
}
