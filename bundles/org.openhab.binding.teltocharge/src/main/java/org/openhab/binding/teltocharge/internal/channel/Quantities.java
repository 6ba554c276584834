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
package org.openhab.binding.teltocharge.internal.channel;

import java.time.Duration;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Numbers with their units as channel states. A missing number (NaN) is UNDEF, never zero.
 */
@NonNullByDefault
final class Quantities {

    private Quantities() {
    }

    static State amps(double value) {
        return quantity(value, Units.AMPERE);
    }

    static State volts(double value) {
        return quantity(value, Units.VOLT);
    }

    static State watts(double value) {
        return quantity(value, Units.WATT);
    }

    static State vars(double value) {
        return quantity(value, Units.VAR);
    }

    static State ratio(double value) {
        return quantity(value, Units.ONE);
    }

    static State wattHours(double value) {
        return quantity(value, Units.WATT_HOUR);
    }

    static State hertz(double value) {
        return quantity(value, Units.HERTZ);
    }

    static State celsius(double value) {
        return quantity(value, SIUnits.CELSIUS);
    }

    static State percent(double value) {
        return quantity(value, Units.PERCENT);
    }

    static State seconds(Duration duration) {
        return quantity(duration.toMillis() / 1000.0, Units.SECOND);
    }

    private static State quantity(double value, Unit<?> unit) {
        return Double.isFinite(value) ? new QuantityType<>(value, unit) : UnDefType.UNDEF;
    }
}
