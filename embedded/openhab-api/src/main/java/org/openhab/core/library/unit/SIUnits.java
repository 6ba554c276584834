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

import javax.measure.Unit;
import javax.measure.quantity.Area;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Pressure;
import javax.measure.quantity.Speed;
import javax.measure.quantity.Temperature;
import javax.measure.quantity.Volume;
import javax.measure.spi.SystemOfUnits;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public final class SIUnits extends CustomUnits {

    public static final String MEASUREMENT_SYSTEM_NAME = "";

    public static final Unit<Temperature> CELSIUS = null;

    public static final Unit<Speed> KILOMETRE_PER_HOUR = null;

    public static final Unit<Length> METRE = null;

    public static final Unit<Mass> KILOGRAM = null;

    public static final Unit<Mass> GRAM = null;

    public static final Unit<Area> SQUARE_METRE = null;

    public static final Unit<Volume> CUBIC_METRE = null;

    public static final Unit<Pressure> PASCAL = null;

    public static SystemOfUnits getInstance() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getName() {
        throw new UnsupportedOperationException("not yet");
    }

    private SIUnits() {
    }
}
