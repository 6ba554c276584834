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
import javax.measure.quantity.Acceleration;
import javax.measure.quantity.AmountOfSubstance;
import javax.measure.quantity.Angle;
import javax.measure.quantity.Area;
import javax.measure.quantity.CatalyticActivity;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.ElectricCapacitance;
import javax.measure.quantity.ElectricCharge;
import javax.measure.quantity.ElectricConductance;
import javax.measure.quantity.ElectricCurrent;
import javax.measure.quantity.ElectricInductance;
import javax.measure.quantity.ElectricPotential;
import javax.measure.quantity.ElectricResistance;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Force;
import javax.measure.quantity.Frequency;
import javax.measure.quantity.Illuminance;
import javax.measure.quantity.LuminousFlux;
import javax.measure.quantity.LuminousIntensity;
import javax.measure.quantity.MagneticFlux;
import javax.measure.quantity.MagneticFluxDensity;
import javax.measure.quantity.Power;
import javax.measure.quantity.Pressure;
import javax.measure.quantity.RadiationDoseAbsorbed;
import javax.measure.quantity.RadiationDoseEffective;
import javax.measure.quantity.Radioactivity;
import javax.measure.quantity.SolidAngle;
import javax.measure.quantity.Speed;
import javax.measure.quantity.Temperature;
import javax.measure.quantity.Time;
import javax.measure.quantity.Volume;
import javax.measure.spi.SystemOfUnits;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.dimension.DataAmount;
import org.openhab.core.library.dimension.DataTransferRate;
import org.openhab.core.library.dimension.Density;
import org.openhab.core.library.dimension.ElectricConductivity;
import org.openhab.core.library.dimension.EmissionIntensity;
import org.openhab.core.library.dimension.Intensity;
import org.openhab.core.library.dimension.VolumetricFlowRate;

// SKELETON
@NonNullByDefault
public final class Units extends CustomUnits {

    public static final Unit<Acceleration> METRE_PER_SQUARE_SECOND = null;

    public static final Unit<Acceleration> STANDARD_GRAVITY = null;

    public static final Unit<AmountOfSubstance> MOLE = null;

    public static final Unit<Volume> LITRE = null;

    public static final Unit<Dimensionless> DEUTSCHE_HAERTE = null;

    public static final Unit<Angle> DEGREE_ANGLE = null;

    public static final Unit<Angle> RADIAN = null;

    public static final Unit<Area> SQUARE_MILLIMETRE = null;

    public static final Unit<Area> SQUARE_CENTIMETRE = null;

    public static final Unit<Area> SQUARE_KILOMETRE = null;

    public static final Unit<CatalyticActivity> KATAL = null;

    public static final Unit<Density> KILOGRAM_PER_CUBICMETRE = null;

    public static final Unit<Density> MICROGRAM_PER_CUBICMETRE = null;

    public static final Unit<Dimensionless> ONE = null;

    public static final Unit<Dimensionless> PERCENT = null;

    public static final Unit<Dimensionless> PARTS_PER_BILLION = null;

    public static final Unit<Dimensionless> PARTS_PER_MILLION = null;

    public static final Unit<Dimensionless> DECIBEL = null;

    public static final Unit<ElectricCurrent> AMPERE = null;

    public static final Unit<ElectricCapacitance> FARAD = null;

    public static final Unit<ElectricCharge> COULOMB = null;

    public static final Unit<ElectricCharge> AMPERE_HOUR = null;

    public static final Unit<ElectricCharge> MILLIAMPERE_HOUR = null;

    public static final Unit<ElectricConductance> SIEMENS = null;

    public static final Unit<ElectricConductivity> SIEMENS_PER_METRE = null;

    public static final Unit<ElectricInductance> HENRY = null;

    public static final Unit<ElectricPotential> VOLT = null;

    public static final Unit<ElectricResistance> OHM = null;

    public static final Unit<Energy> JOULE = null;

    public static final Unit<Energy> CALORIE = null;

    public static final Unit<Energy> KILO_CALORIE = null;

    public static final Unit<Energy> WATT_SECOND = null;

    public static final Unit<Energy> WATT_HOUR = null;

    public static final Unit<Energy> KILOWATT_HOUR = null;

    public static final Unit<Energy> MEGAWATT_HOUR = null;

    public static final Unit<EmissionIntensity> GRAM_PER_KILOWATT_HOUR = null;

    public static final Unit<Power> VAR = null;

    public static final Unit<Power> KILOVAR = null;

    public static final Unit<Energy> VAR_HOUR = null;

    public static final Unit<Energy> KILOVAR_HOUR = null;

    public static final Unit<Power> VOLT_AMPERE = null;

    public static final Unit<Power> KILOVOLT_AMPERE = null;

    public static final Unit<Energy> VOLT_AMPERE_HOUR = null;

    public static final Unit<Force> NEWTON = null;

    public static final Unit<Frequency> HERTZ = null;

    public static final Unit<Frequency> RPM = null;

    public static final Unit<Intensity> IRRADIANCE = null;

    public static final Unit<Intensity> MICROWATT_PER_SQUARE_CENTIMETRE = null;

    public static final Unit<Illuminance> LUX = null;

    public static final Unit<LuminousFlux> LUMEN = null;

    public static final Unit<LuminousIntensity> CANDELA = null;

    public static final Unit<MagneticFlux> WEBER = null;

    public static final Unit<MagneticFluxDensity> TESLA = null;

    public static final Unit<Power> WATT = null;

    public static final Unit<Power> DECIBEL_MILLIWATTS = null;

    public static final Unit<Pressure> MILLIMETRE_OF_MERCURY = null;

    public static final Unit<Pressure> BAR = null;

    public static final Unit<Pressure> MILLIBAR = null;

    public static final Unit<Radioactivity> BECQUEREL = null;

    public static final Unit<Radioactivity> CURIE = null;

    public static final Unit<Radioactivity> MILLI_CURIE = null;

    public static final Unit<Radioactivity> MICRO_CURIE = null;

    public static final Unit<Radioactivity> NANO_CURIE = null;

    public static final Unit<Radioactivity> PICO_CURIE = null;

    public static final Unit<RadiationDoseAbsorbed> GRAY = null;

    public static final Unit<RadiationDoseEffective> SIEVERT = null;

    public static final Unit<Speed> MILLIMETRE_PER_HOUR = null;

    public static final Unit<Speed> INCHES_PER_HOUR = null;

    public static final Unit<Speed> METRE_PER_SECOND = null;

    public static final Unit<Speed> KNOT = null;

    public static final Unit<SolidAngle> STERADIAN = null;

    public static final Unit<Temperature> KELVIN = null;

    public static final Unit<?> MIRED = null;

    public static final Unit<Time> SECOND = null;

    public static final Unit<Time> MINUTE = null;

    public static final Unit<Time> HOUR = null;

    public static final Unit<Time> DAY = null;

    public static final Unit<Time> WEEK = null;

    public static final Unit<Time> MONTH = null;

    public static final Unit<Time> YEAR = null;

    public static final Unit<Volume> CUBIC_MILLIMETRE = null;

    public static final Unit<Volume> CUBIC_CENTIMETRE = null;

    public static final Unit<VolumetricFlowRate> LITRE_PER_MINUTE = null;

    public static final Unit<VolumetricFlowRate> CUBICMETRE_PER_SECOND = null;

    public static final Unit<VolumetricFlowRate> CUBICMETRE_PER_MINUTE = null;

    public static final Unit<VolumetricFlowRate> CUBICMETRE_PER_HOUR = null;

    public static final Unit<VolumetricFlowRate> CUBICMETRE_PER_DAY = null;

    public static final Unit<DataAmount> BIT = null;

    public static final Unit<DataAmount> KILOBIT = null;

    public static final Unit<DataAmount> MEGABIT = null;

    public static final Unit<DataAmount> GIGABIT = null;

    public static final Unit<DataAmount> TERABIT = null;

    public static final Unit<DataAmount> PETABIT = null;

    public static final Unit<DataAmount> BYTE = null;

    public static final Unit<DataAmount> OCTET = null;

    public static final Unit<DataAmount> KILOBYTE = null;

    public static final Unit<DataAmount> MEGABYTE = null;

    public static final Unit<DataAmount> GIGABYTE = null;

    public static final Unit<DataAmount> TERABYTE = null;

    public static final Unit<DataAmount> PETABYTE = null;

    public static final Unit<DataAmount> KIBIBYTE = null;

    public static final Unit<DataAmount> MEBIBYTE = null;

    public static final Unit<DataAmount> GIBIBYTE = null;

    public static final Unit<DataAmount> TEBIBYTE = null;

    public static final Unit<DataAmount> PEBIBYTE = null;

    public static final Unit<DataAmount> KIBIOCTET = null;

    public static final Unit<DataAmount> MEBIOCTET = null;

    public static final Unit<DataAmount> GIBIOCTET = null;

    public static final Unit<DataAmount> TEBIOCTET = null;

    public static final Unit<DataAmount> PEBIOCTET = null;

    public static final Unit<DataTransferRate> BIT_PER_SECOND = null;

    public static final Unit<DataTransferRate> KILOBIT_PER_SECOND = null;

    public static final Unit<DataTransferRate> MEGABIT_PER_SECOND = null;

    public static final Unit<DataTransferRate> GIGABIT_PER_SECOND = null;

    public static final Unit<DataTransferRate> TERABIT_PER_SECOND = null;

    public static SystemOfUnits getInstance() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getName() {
        throw new UnsupportedOperationException("not yet");
    }

    private Units() {
    }
}
