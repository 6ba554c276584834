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
package org.openhab.embedded.host.internal.item;

import java.util.Collection;
import java.util.Map;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Angle;
import javax.measure.quantity.Area;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.ElectricCharge;
import javax.measure.quantity.ElectricCurrent;
import javax.measure.quantity.ElectricPotential;
import javax.measure.quantity.ElectricResistance;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Frequency;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Power;
import javax.measure.quantity.Pressure;
import javax.measure.quantity.Speed;
import javax.measure.quantity.Temperature;
import javax.measure.quantity.Time;
import javax.measure.quantity.Volume;
import javax.measure.spi.SystemOfUnits;

import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.library.dimension.DataAmount;
import org.openhab.core.library.dimension.Intensity;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

/**
 * openHAB's default units of the metric system, for the dimensions that a charging station meets.
 */
public final class HostUnitProvider implements UnitProvider {

    private static final Map<Class<? extends Quantity<?>>, Unit<?>> UNITS = Map.ofEntries(
            Map.entry(Angle.class, Units.DEGREE_ANGLE), Map.entry(Area.class, SIUnits.SQUARE_METRE),
            Map.entry(DataAmount.class, Units.BYTE), Map.entry(Dimensionless.class, Units.ONE),
            Map.entry(ElectricCharge.class, Units.COULOMB), Map.entry(ElectricCurrent.class, Units.AMPERE),
            Map.entry(ElectricPotential.class, Units.VOLT), Map.entry(ElectricResistance.class, Units.OHM),
            Map.entry(Energy.class, Units.KILOWATT_HOUR), Map.entry(Frequency.class, Units.HERTZ),
            Map.entry(Intensity.class, Units.IRRADIANCE), Map.entry(Length.class, SIUnits.METRE),
            Map.entry(Mass.class, SIUnits.KILOGRAM), Map.entry(Power.class, Units.WATT),
            Map.entry(Pressure.class, SIUnits.PASCAL), Map.entry(Speed.class, SIUnits.KILOMETRE_PER_HOUR),
            Map.entry(Temperature.class, SIUnits.CELSIUS), Map.entry(Time.class, Units.SECOND),
            Map.entry(Volume.class, SIUnits.CUBIC_METRE));

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Quantity<T>> Unit<T> getUnit(Class<T> dimension) throws IllegalArgumentException {
        Unit<?> unit = UNITS.get(dimension);
        if (unit == null) {
            throw new IllegalArgumentException("There is no default unit of " + dimension.getSimpleName() + ".");
        }
        return (Unit<T>) unit;
    }

    @Override
    public SystemOfUnits getMeasurementSystem() {
        return SIUnits.getInstance();
    }

    @Override
    public Collection<Class<? extends Quantity<?>>> getAllDimensions() {
        return UNITS.keySet();
    }
}
