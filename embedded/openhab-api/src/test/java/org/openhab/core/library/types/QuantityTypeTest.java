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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import javax.measure.quantity.ElectricCurrent;
import javax.measure.quantity.Energy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.util.UnitUtils;

/**
 * Numbers with units. The factors are those of the SI brochure; 1 kWh = 3.6 MJ.
 */
class QuantityTypeTest {

    @ParameterizedTest
    @CsvSource({"16 A,16 A", "230 V,230 V", "1.5 kWh,1.5 kWh", "3.68 kW,3.68 kW", "10 var,10 var", "-5 W,-5 W",
            "50 Hz,50 Hz", "21.5 °C,21.5 °C", "80 %,80 %", "80%,80 %", "7,7", "250 mA,250 mA", "12 kVA,12 kVA",
            "3 min,3 min", "1.2 MWh,1.2 MWh", "8 kvarh,8 kvarh", "4 VA,4 VA", "5 Wh,5 Wh"})
    void textIsReadAndShownInItsUnit(String text, String shown) {
        assertThat(QuantityType.valueOf(text)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "16 bananas", "sixteen A", "1.2.3 A"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> new QuantityType<>(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1 kWh,J,3600000", "1500 Wh,kWh,1.5", "16000 mA,A,16", "0 °C,K,273.15", "50 %,'',0.5", "2 h,s,7200",
            "2300 VA,kVA,2.3"})
    void conversionKeepsTheAmount(String from, String unit, BigDecimal expected) {
        QuantityType<?> quantity = new QuantityType<>(from);
        QuantityType<?> converted = unit.isEmpty() ? quantity.toUnit(Units.ONE) : quantity.toUnit(unit);

        assertThat(converted.toBigDecimal()).isEqualByComparingTo(expected);
    }

    @Test
    void thereIsNoConversionToAnotherDimension() {
        assertThat(new QuantityType<>("16 A").toUnit(Units.VOLT)).isNull();
        assertThat(new QuantityType<>("16 A").toUnit("bananas")).isNull();
    }

    @Test
    void equalAmountsInDifferentUnitsAreEqualAndHaveOneHash() {
        QuantityType<?> kilo = new QuantityType<>("1.5 kWh");
        QuantityType<?> plain = new QuantityType<>("1500 Wh");

        assertThat((Object) kilo).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat((Object) kilo).isNotEqualTo(new QuantityType<>("1.5 A"));
    }

    @Test
    void comparisonIsByAmount() {
        QuantityType<Energy> small = new QuantityType<>(900, Units.WATT_HOUR);
        QuantityType<Energy> large = new QuantityType<>(1, Units.KILOWATT_HOUR);

        assertThat(small).isLessThan(large);
    }

    @Test
    void sumsAreInTheUnitOfTheFirst() {
        QuantityType<ElectricCurrent> sum = new QuantityType<>(6, Units.AMPERE)
                .add(new QuantityType<>("500 mA"));

        assertThat(sum).hasToString("6.5 A");
        assertThat(sum.subtract(new QuantityType<>("0.5 A"))).hasToString("6.0 A");
        assertThat(sum.negate()).hasToString("-6.5 A");
    }

    @Test
    void currentTimesVoltageIsPower() {
        QuantityType<?> product = new QuantityType<>("16 A").multiply(new QuantityType<>("230 V"));

        assertThat(product.toUnit(Units.WATT).toBigDecimal()).isEqualByComparingTo("3680");
        assertThat(new QuantityType<>("3680 W").divide(new QuantityType<>("230 V")).toUnit(Units.AMPERE)
                .toBigDecimal()).isEqualByComparingTo("16");
    }

    @Test
    void thePatternShowsValueAndUnit() {
        assertThat(new QuantityType<>("16.25 A").format("%.1f %unit%")).isIn("16.3 A", "16,3 A");
        assertThat(new QuantityType<>("80 %").format("%d %unit%")).isEqualTo("80 %");
        assertThat(new QuantityType<>("16 A").format("%d A")).isEqualTo("16 A");
    }

    @Test
    void aPercentageIsADimmerPosition() {
        assertThat(new QuantityType<>("80 %").as(PercentType.class)).isEqualTo(new PercentType(80));
        assertThat(new QuantityType<>("16 A").as(PercentType.class)).isNull();
        assertThat(new QuantityType<>("16 A").as(DecimalType.class)).isEqualTo(new DecimalType(16));
    }

    @Test
    void theDimensionOfAUnitHasAName() {
        assertThat(UnitUtils.getDimensionName(Units.KILOWATT_HOUR)).isEqualTo("Energy");
        assertThat(UnitUtils.getDimensionName(Units.AMPERE)).isEqualTo("ElectricCurrent");
        assertThat(UnitUtils.parseDimension("ElectricPotential"))
                .isEqualTo(javax.measure.quantity.ElectricPotential.class);
        assertThat(UnitUtils.parseUnit("%.1f kW")).isEqualTo(UnitUtils.parseUnit("kW")).isNotNull();
        assertThat(UnitUtils.parseUnit("%.1f %unit%")).isNull();
    }
}
