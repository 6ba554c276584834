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
package org.openhab.core.library.unit;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class MetricPrefix {

    public MetricPrefix() {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> YOTTA(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> ZETTA(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> EXA(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> PETA(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> TERA(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> GIGA(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> MEGA(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> KILO(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> HECTO(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> DEKA(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> DECI(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> CENTI(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> MILLI(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> MICRO(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> NANO(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> PICO(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> FEMTO(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> ATTO(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> ZEPTO(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }

    public static <T extends Quantity<T>> Unit<T> YOCTO(Unit<T> unit) {
        throw new UnsupportedOperationException("not yet");
    }
}
