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
package org.openhab.binding.teltocharge.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.*;

import java.time.Duration;
import java.time.Instant;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.network.homewizard.HomeWizardInfo;
import org.openhab.binding.teltocharge.internal.network.homewizard.HomeWizardNames;
import org.openhab.binding.teltocharge.internal.network.homewizard.HomeWizardParser;
import org.openhab.binding.teltocharge.internal.network.homewizard.HomeWizardProduct;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.link.MeterIdentity;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.internal.network.shelly.ShellyGen1Parser;
import org.openhab.binding.teltocharge.internal.network.shelly.ShellyGen2Parser;
import org.openhab.binding.teltocharge.internal.network.shelly.ShellyInfo;
import org.openhab.binding.teltocharge.internal.network.shelly.ShellyLayout;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;

import com.google.gson.JsonObject;

/**
 * Every published answer gives the values that its source states.
 */
class NetworkVectorsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Offset<Double> EXACT = within(1e-6);

    private static void assertValue(Measurement measurement, MeterQuantity quantity, double expected) {
        assertThat(measurement.at(NOW).value(quantity)).as(quantity.id()).isCloseTo(expected, EXACT);
    }

    private static void assertMissing(Measurement measurement, MeterQuantity quantity) {
        assertThat(measurement.at(NOW).value(quantity)).as(quantity.id()).isNaN();
    }

    private static Measurement homeWizard(HomeWizardNames names, HomeWizardProduct product, String id)
            throws Exception {
        return new HomeWizardParser(names, product).measurement(Vectors.fields(id));
    }

    @Test
    void shelly3emOfTheFirstGeneration() throws Exception {
        Measurement found = ShellyGen1Parser.status(Vectors.fields("shelly_3em_gen1_status"),
                ShellyLayout.GEN1_THREE_PHASES);

        // The source's power needs 2,300 W / 220 V = 10.45 A, more than its 10 A: the larger one counts.
        assertValue(found, CURRENT_L1, 2300 / 220.0);
        assertValue(found, CURRENT_L2, 2);
        assertValue(found, CURRENT_L3, 1);
        assertValue(found, POWER, 2990);
        assertValue(found, ENERGY_IMPORT_L1, 3_000_000);
        assertValue(found, ENERGY_IMPORT, 4_400_000);
        assertValue(found, ENERGY_EXPORT, 0);
        assertThat(found.measured()).isEqualTo(MeasuredPhases.ALL);
    }

    @Test
    void shellyPro3emWithNullAsText() throws Exception {
        Measurement found = ShellyGen2Parser.status(Vectors.fields("shelly_pro3em_null_text"), ShellyLayout.EM, null);

        assertValue(found, POWER, 2990);
        assertValue(found, VOLTAGE_L3, 240);
        assertValue(found, CURRENT_L3, 10);
        assertValue(found, FREQUENCY, 50);
        assertValue(found, ENERGY_IMPORT, 62_325);
        assertValue(found, ENERGY_EXPORT, 3_824_907.72);
    }

    @Test
    void shellyPro3emEnergies() throws Exception {
        JsonObject status = new JsonObject();
        status.add("em:0", Vectors.json("shelly_pro3em_null_text").get("em:0"));
        status.add("emdata:0", Vectors.json("shelly_pro3em_emdata"));
        Measurement found = ShellyGen2Parser.status(new JsonFields(status), ShellyLayout.EM, null);

        assertValue(found, ENERGY_IMPORT, 2_589_773.39);
        assertValue(found, ENERGY_EXPORT, 1026.61);
        assertValue(found, ENERGY_IMPORT_L1, 2_034_616.71);
        assertValue(found, ENERGY_EXPORT_L3, 985.91);
    }

    @Test
    void shellyEm1ThatExports() throws Exception {
        JsonObject status = new JsonObject();
        status.add("em1:0", Vectors.json("shelly_em1_export"));
        status.add("em1data:0", Vectors.json("shelly_em1data"));
        Measurement found = ShellyGen2Parser.status(new JsonFields(status), ShellyLayout.EM1_ONE_PHASE, null);

        assertValue(found, VOLTAGE_L1, 226.9);
        assertValue(found, POWER_L1, -332.2);
        assertValue(found, CURRENT_L1, -332.2 / 226.9);
        assertValue(found, ENERGY_IMPORT, 1264.15);
        assertValue(found, ENERGY_EXPORT, 144_792.28);
        assertMissing(found, CURRENT_L2);
        assertThat(found.measured()).isEqualTo(MeasuredPhases.L1);
    }

    @Test
    void shellyPro3emInItsProfileMonophase() throws Exception {
        assertThat(ShellyInfo.of(Vectors.fields("shelly_pro3em_monophase_info"))).isEqualTo(new ShellyInfo(
                new MeterIdentity("fce8c0dba900", "SPEM-003CEBEU", "1.4.4"), ShellyLayout.EM1_THREE_PHASES));
    }

    @Test
    void homeWizardP1OnASinglePhaseMeter() throws Exception {
        Measurement found = homeWizard(HomeWizardNames.V1, HomeWizardProduct.P1, "homewizard_v1_p1_single_phase");

        assertValue(found, POWER, -543);
        assertValue(found, POWER_L1, -676);
        assertMissing(found, POWER_L2);
        assertMissing(found, CURRENT_L2);
        assertValue(found, ENERGY_IMPORT, 13_779_338);
        assertValue(found, ENERGY_EXPORT, 4_162_461);
        // No current and no voltage: what is fed in counts at the highest voltage.
        assertValue(found, CURRENT_L1, -676 / 253.0);
        assertThat(found.measured()).isEqualTo(MeasuredPhases.L1);
    }

    @Test
    void homeWizardP1WithoutCurrents() throws Exception {
        Measurement found = homeWizard(HomeWizardNames.V1, HomeWizardProduct.P1, "homewizard_v1_p1_minimal");

        assertValue(found, POWER, -543);
        assertValue(found, POWER_L2, 133);
        assertValue(found, CURRENT_L2, 133 / 207.0);
        assertValue(found, CURRENT_L3, 0);
        assertThat(found.measured()).isEqualTo(MeasuredPhases.ALL);
    }

    @Test
    void homeWizardKwhMeterWithThreePhases() throws Exception {
        Measurement found = homeWizard(HomeWizardNames.V1, HomeWizardProduct.KWH_THREE_PHASES,
                "homewizard_v1_sdm630");

        assertValue(found, POWER, 7100.278);
        assertValue(found, VOLTAGE_L1, 230.751);
        assertValue(found, FREQUENCY, 49.926);
        assertValue(found, REACTIVE_POWER, -429.025);
        assertValue(found, POWER_FACTOR_L2, 0.999);
        // The source's 15.521 A are active ampere; its power needs 15.530 A.
        assertValue(found, CURRENT_L2, 3547.015 / 228.391);
        assertThat(found.at(NOW).value(CURRENT_L3)).isCloseTo(15.477, within(0.01));
    }

    @Test
    void homeWizardKwhMeterThatExportsOnOnePhase() throws Exception {
        Measurement found = homeWizard(HomeWizardNames.V1, HomeWizardProduct.KWH_THREE_PHASES,
                "homewizard_v1_evcc_kwh3");

        assertValue(found, POWER, 543);
        assertValue(found, POWER_L3, -181);
        assertValue(found, VOLTAGE_L2, 235.8);
        assertValue(found, CURRENT_L1, 1.19);
        assertValue(found, CURRENT_L3, -181 / 236.1);
        assertValue(found, ENERGY_IMPORT, 30_511);
        assertValue(found, ENERGY_EXPORT, 85_951);
    }

    @Test
    void homeWizardP1OfTheSecondVersionWithOnePhase() throws Exception {
        Measurement found = homeWizard(HomeWizardNames.V2, HomeWizardProduct.P1, "homewizard_v2_p1_1phase");

        assertValue(found, POWER, -678);
        assertValue(found, POWER_L1, -676);
        assertValue(found, ENERGY_IMPORT, 13_779_338);
        assertValue(found, ENERGY_EXPORT, 4_162_461);
        assertThat(found.stamp()).isEqualTo(Instant.parse("2024-06-28T14:12:34Z"));
    }

    @Test
    void homeWizardP1OfTheSecondVersionWithThreePhases() throws Exception {
        Measurement found = homeWizard(HomeWizardNames.V2, HomeWizardProduct.P1, "homewizard_v2_p1_3phase");
        MeterReading reading = found.at(NOW);

        assertValue(found, POWER, -543);
        assertValue(found, POWER_L1, -676);
        assertValue(found, ENERGY_IMPORT, 13_779_338);
        assertThat(reading.amps().l1()).as("4 A fed in, of which 676 W are sure").isCloseTo(-676 / 253.0, EXACT);
        assertThat(reading.amps().l2()).as("2 A drawn").isCloseTo(2, EXACT);
        assertThat(reading.amps().l3()).isZero();
        assertThat(reading.deviceTime()).isEqualTo(Instant.parse("2024-06-28T14:12:34Z"));
    }

    @Test
    void homeWizardDevicesSayWhoTheyAre() throws Exception {
        assertThat(HomeWizardInfo.of(Vectors.fields("homewizard_v1_device"))).isEqualTo(
                new HomeWizardInfo(new MeterIdentity("3c39e7aabbcc", "HWE-P1", "2.11"), HomeWizardProduct.P1));
        assertThat(HomeWizardInfo.of(Vectors.fields("homewizard_v2_device"))).isEqualTo(
                new HomeWizardInfo(new MeterIdentity("5c2fafaabbcc", "HWE-P1", "6.00"), HomeWizardProduct.P1));
    }

    @Test
    void telegramsBeforeDsmr5ComeEachTenSeconds() throws Exception {
        HomeWizardParser parser = new HomeWizardParser(HomeWizardNames.V2, HomeWizardProduct.P1);
        JsonObject data = Vectors.json("homewizard_v2_p1_3phase");
        assertThat(parser.telegramPeriod(new JsonFields(data))).isEqualTo(Duration.ofSeconds(1));

        data.addProperty("protocol_version", 42);
        assertThat(parser.telegramPeriod(new JsonFields(data))).isEqualTo(Duration.ofSeconds(10));
        data.remove("protocol_version");
        assertThat(parser.telegramPeriod(new JsonFields(data))).isEqualTo(Duration.ofSeconds(1));
    }
}
