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
package org.openhab.binding.teltocharge.internal.network.homewizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.internal.network.Vectors;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.json.DeviceJson;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;

import com.google.gson.JsonObject;

class HomeWizardParserTest {

    private final HomeWizardParser p1 = new HomeWizardParser(HomeWizardNames.V1, HomeWizardProduct.P1);

    private static JsonFields fields(String json) throws MalformedAnswerException {
        return new JsonFields(DeviceJson.object(json));
    }

    @Test
    void aDsmrTelegramInWholeAmpsGetsADirectionAndDecimals() throws Exception {
        Measurement found = p1.measurement(fields("{\"active_power_l1_w\":3547,\"active_power_l2_w\":-676,"
                + "\"active_power_l3_w\":0,\"active_voltage_l1_v\":228.4,\"active_voltage_l2_v\":231.0,"
                + "\"active_voltage_l3_v\":230.1,\"active_current_l1_a\":15,\"active_current_l2_a\":3,"
                + "\"active_current_l3_a\":0}"));

        assertThat(found.values()).containsEntry(CURRENT_L1, 3547 / 228.4).containsEntry(CURRENT_L2, -676 / 231.0)
                .containsEntry(CURRENT_L3, 0.0);
    }

    @Test
    void theTotalOfAP1MeterIsNeverTakenForAPhase() {
        // Of a three-phase meter that tells the total only, L1 could carry anything.
        assertThatThrownBy(() -> p1.measurement(fields("{\"smr_version\":42,\"active_power_w\":5000}")))
                .isInstanceOfSatisfying(NetworkException.class,
                        e -> assertThat(e.fault()).isEqualTo(NetworkFault.NO_VALUES));
    }

    @Test
    void theTotalOfASinglePhaseMeterIsItsPhase() throws Exception {
        // HomeWizard API documentation, version 2, kWh Meter 1-Phase
        HomeWizardParser parser = new HomeWizardParser(HomeWizardNames.V2, HomeWizardProduct.KWH_ONE_PHASE);

        Measurement found = parser.measurement(fields("{\"energy_import_kwh\":30.511,\"energy_export_kwh\":85.951,"
                + "\"power_w\":-543,\"voltage_v\":231.539,\"current_a\":2.346,\"frequency_hz\":50.005}"));

        assertThat(found.values()).containsEntry(CURRENT_L1, -543 / 231.539).containsEntry(VOLTAGE_L1, 231.539)
                .containsEntry(POWER, -543.0).doesNotContainKey(CURRENT_L2);
        assertThat(found.measured()).isEqualTo(MeasuredPhases.L1);
        assertThat(found.stamp()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"24-06-28\"", "\"2024-06-28T14:12:34Z\"", "\"yesterday\"", "{}", "[]"})
    void refusesATimeThatIsNone(String timestamp) {
        HomeWizardParser parser = new HomeWizardParser(HomeWizardNames.V2, HomeWizardProduct.P1);

        assertThatThrownBy(() -> parser.measurement(fields("{\"power_l1_w\":1,\"timestamp\":" + timestamp + "}")))
                .isInstanceOf(MalformedAnswerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HWE-SKT", "HWE-WTR", "HWE-BAT", "HWE-DSP", ""})
    void refusesADeviceThatIsNoMeterForAGridConnection(String type) {
        JsonObject device = Vectors.json("homewizard_v1_device");
        device.addProperty("product_type", type);

        assertThatThrownBy(() -> HomeWizardInfo.of(new JsonFields(device))).isInstanceOfSatisfying(
                NetworkException.class, e -> assertThat(e.fault()).isEqualTo(NetworkFault.NOT_A_METER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"serial\":\"x\"}", "{\"serial\":null}", "{\"mac\":\"FCE8C0DBA900\"}"})
    void refusesWhatIsNoHomeWizardDevice(String json) {
        assertThatThrownBy(() -> HomeWizardInfo.of(fields(json))).isInstanceOf(MalformedAnswerException.class);
    }
}
