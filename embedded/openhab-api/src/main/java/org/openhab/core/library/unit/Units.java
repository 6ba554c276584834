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
import javax.measure.quantity.Angle;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.ElectricCapacitance;
import javax.measure.quantity.ElectricCharge;
import javax.measure.quantity.ElectricConductance;
import javax.measure.quantity.ElectricCurrent;
import javax.measure.quantity.ElectricInductance;
import javax.measure.quantity.ElectricPotential;
import javax.measure.quantity.ElectricResistance;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Frequency;
import javax.measure.quantity.Power;
import javax.measure.quantity.Temperature;
import javax.measure.quantity.Time;
import javax.measure.spi.SystemOfUnits;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.dimension.DataAmount;
import org.openhab.core.library.dimension.EmissionIntensity;
import org.openhab.core.library.dimension.Intensity;

import si.uom.NonSI;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.unit.AlternateUnit;
import tech.units.indriya.unit.ProductUnit;
import tech.units.indriya.unit.TransformedUnit;

/**
 * The units that are the same everywhere: electricity, energy, power, time, plain numbers and amounts of data.
 */
@NonNullByDefault
public final class Units extends CustomUnits {

    private static final Units INSTANCE = new Units();

    public static final Unit<Dimensionless> ONE = INSTANCE.enter(AbstractUnit.ONE);
    public static final Unit<Dimensionless> PERCENT = INSTANCE.enter(tech.units.indriya.unit.Units.PERCENT);
    public static final Unit<Dimensionless> PARTS_PER_MILLION = INSTANCE
            .enter(new TransformedUnit<>(AbstractUnit.ONE, MultiplyConverter.ofRational(1, 1_000_000)), "ppm");

    public static final Unit<Angle> RADIAN = INSTANCE.enter(tech.units.indriya.unit.Units.RADIAN);
    public static final Unit<Angle> DEGREE_ANGLE = INSTANCE.enter(NonSI.DEGREE_ANGLE, "°");

    public static final Unit<Time> SECOND = INSTANCE.enter(tech.units.indriya.unit.Units.SECOND);
    public static final Unit<Time> MINUTE = INSTANCE.enter(tech.units.indriya.unit.Units.MINUTE);
    public static final Unit<Time> HOUR = INSTANCE.enter(tech.units.indriya.unit.Units.HOUR);
    public static final Unit<Time> DAY = INSTANCE.enter(tech.units.indriya.unit.Units.DAY, "d");
    public static final Unit<Time> WEEK = INSTANCE.enter(tech.units.indriya.unit.Units.WEEK);
    public static final Unit<Frequency> HERTZ = INSTANCE.enter(tech.units.indriya.unit.Units.HERTZ);
    public static final Unit<Temperature> KELVIN = INSTANCE.enter(tech.units.indriya.unit.Units.KELVIN);

    public static final Unit<ElectricCurrent> AMPERE = INSTANCE.enter(tech.units.indriya.unit.Units.AMPERE);
    public static final Unit<ElectricPotential> VOLT = INSTANCE.enter(tech.units.indriya.unit.Units.VOLT);
    public static final Unit<ElectricResistance> OHM = INSTANCE.enter(tech.units.indriya.unit.Units.OHM);
    public static final Unit<ElectricCapacitance> FARAD = INSTANCE.enter(tech.units.indriya.unit.Units.FARAD);
    public static final Unit<ElectricInductance> HENRY = INSTANCE.enter(tech.units.indriya.unit.Units.HENRY);
    public static final Unit<ElectricConductance> SIEMENS = INSTANCE.enter(tech.units.indriya.unit.Units.SIEMENS);
    public static final Unit<ElectricCharge> COULOMB = INSTANCE.enter(tech.units.indriya.unit.Units.COULOMB);
    public static final Unit<ElectricCharge> AMPERE_HOUR = INSTANCE
            .enter(tech.units.indriya.unit.Units.COULOMB.multiply(3600), "Ah");
    public static final Unit<ElectricCharge> MILLIAMPERE_HOUR = INSTANCE.enter(MetricPrefix.MILLI(AMPERE_HOUR), "mAh");

    public static final Unit<Power> WATT = INSTANCE.enter(tech.units.indriya.unit.Units.WATT);
    public static final Unit<Power> VOLT_AMPERE = INSTANCE.enter(new AlternateUnit<>(WATT, "VA"), "VA");
    public static final Unit<Power> KILOVOLT_AMPERE = INSTANCE.enter(MetricPrefix.KILO(VOLT_AMPERE), "kVA");
    public static final Unit<Power> VAR = INSTANCE.enter(new AlternateUnit<>(WATT, "var"), "var");
    public static final Unit<Power> KILOVAR = INSTANCE.enter(MetricPrefix.KILO(VAR), "kvar");

    public static final Unit<Energy> JOULE = INSTANCE.enter(tech.units.indriya.unit.Units.JOULE);
    public static final Unit<Energy> WATT_SECOND = INSTANCE
            .enter(new ProductUnit<>(WATT.multiply(tech.units.indriya.unit.Units.SECOND)), "Ws");
    public static final Unit<Energy> WATT_HOUR = INSTANCE
            .enter(new ProductUnit<>(WATT.multiply(tech.units.indriya.unit.Units.HOUR)), "Wh");
    public static final Unit<Energy> KILOWATT_HOUR = INSTANCE.enter(MetricPrefix.KILO(WATT_HOUR), "kWh");
    public static final Unit<Energy> MEGAWATT_HOUR = INSTANCE.enter(MetricPrefix.MEGA(WATT_HOUR), "MWh");
    public static final Unit<Energy> VOLT_AMPERE_HOUR = INSTANCE
            .enter(new ProductUnit<>(VOLT_AMPERE.multiply(tech.units.indriya.unit.Units.HOUR)), "VAh");
    public static final Unit<Energy> VAR_HOUR = INSTANCE
            .enter(new ProductUnit<>(VAR.multiply(tech.units.indriya.unit.Units.HOUR)), "varh");
    public static final Unit<Energy> KILOVAR_HOUR = INSTANCE.enter(MetricPrefix.KILO(VAR_HOUR), "kvarh");
    public static final Unit<EmissionIntensity> GRAM_PER_KILOWATT_HOUR = INSTANCE.enter(
            new ProductUnit<>(tech.units.indriya.unit.Units.GRAM.divide(KILOWATT_HOUR)), "g/kWh");

    public static final Unit<Intensity> IRRADIANCE = INSTANCE.enter(
            new ProductUnit<>(WATT.divide(tech.units.indriya.unit.Units.SQUARE_METRE)), "W/m²");

    public static final Unit<DataAmount> BIT = INSTANCE
            .enter(new AlternateUnit<DataAmount>(AbstractUnit.ONE, "bit"), "bit");
    public static final Unit<DataAmount> BYTE = INSTANCE.enter(BIT.multiply(8), "B");
    public static final Unit<DataAmount> KILOBYTE = INSTANCE.enter(MetricPrefix.KILO(BYTE), "kB");
    public static final Unit<DataAmount> MEGABYTE = INSTANCE.enter(MetricPrefix.MEGA(BYTE), "MB");
    public static final Unit<DataAmount> GIGABYTE = INSTANCE.enter(MetricPrefix.GIGA(BYTE), "GB");

    private Units() {
    }

    public static SystemOfUnits getInstance() {
        return INSTANCE;
    }

    @Override
    public String getName() {
        return "Units";
    }
}
