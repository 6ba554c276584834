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
package org.openhab.core.types.util;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class UnitUtils {

    public static final String UNIT_PLACEHOLDER = "";

    public static final String UNIT_PERCENT_FORMAT_STRING = "";

    public UnitUtils() {
        throw new UnsupportedOperationException("not yet");
    }

    public static Class<? extends Quantity<?>> parseDimension(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static String getDimensionName(Unit<?> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Unit<?> parseUnit(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static boolean isDifferentMeasurementSystem(Unit<? extends Quantity<?>> unit, Unit<?> unit2) {
        throw new UnsupportedOperationException("not yet");
    }
}
