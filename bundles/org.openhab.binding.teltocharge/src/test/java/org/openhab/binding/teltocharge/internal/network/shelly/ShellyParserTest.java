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
package org.openhab.binding.teltocharge.internal.network.shelly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openhab.binding.teltocharge.modbus.meter.MeterQuantity.*;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.internal.network.Vectors;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.json.DeviceJson;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

class ShellyParserTest {

    private static ShellyInfo info(String json) throws Exception {
        return ShellyInfo.of(new JsonFields(DeviceJson.object(json)));
    }

    private static Measurement em(JsonObject em) throws Exception {
        JsonObject status = new JsonObject();
        status.add("em:0", em);
        return ShellyGen2Parser.status(new JsonFields(status), ShellyLayout.EM, null);
    }

    private static JsonObject em() {
        return Vectors.json("shelly_pro3em_null_text").getAsJsonObject("em:0");
    }

    @ParameterizedTest
    @CsvSource({"Pro3EM, triphase, EM", "Pro3EM, monophase, EM1_THREE_PHASES", "Pro3EM, '', EM",
            "3EMG3, triphase, EM", "ProEM, '', EM1_ONE_PHASE", "EMG3, '', EM1_ONE_PHASE"})
    void knowsTheLayoutByApplicationAndProfile(String app, String profile, ShellyLayout layout) throws Exception {
        assertThat(info("{\"mac\":\"FCE8C0DBA900\",\"gen\":2,\"model\":\"m\",\"app\":\"" + app + "\",\"profile\":\""
                + profile + "\"}").layout()).isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource({"SHEM-3, GEN1_THREE_PHASES", "SHEM, GEN1_ONE_PHASE"})
    void knowsTheFirstGenerationByItsType(String type, ShellyLayout layout) throws Exception {
        ShellyInfo info = info("{\"type\":\"" + type + "\",\"mac\":\"A4CF12F454A3\",\"auth\":true,\"fw\":\"1.14\"}");
        assertThat(info.layout()).isEqualTo(layout);
        assertThat(info.identity().id()).isEqualTo("a4cf12f454a3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"SHSW-1\",\"mac\":\"A4CF12F454A3\"}",
            "{\"mac\":\"FCE8C0DBA900\",\"gen\":2,\"app\":\"Plus1\"}", "{\"mac\":\"FCE8C0DBA900\",\"gen\":3}"})
    void refusesAShellyThatIsNoMeter(String json) {
        assertThatThrownBy(() -> info(json)).isInstanceOfSatisfying(NetworkException.class,
                e -> assertThat(e.fault()).isEqualTo(NetworkFault.NOT_A_METER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"mac\":\"\"}", "{\"mac\":\"../../etc/pass\"}", "{\"mac\":{}}",
            "{\"serial\":\"3c39e7aabbcc\"}"})
    void refusesWhatIsNoShelly(String json) {
        assertThatThrownBy(() -> info(json)).isInstanceOf(MalformedAnswerException.class);
    }

    @Test
    void aPhaseWithAnErrorIsMissing() throws Exception {
        JsonObject em = em();
        JsonArray errors = new JsonArray();
        errors.add("out_of_range:current");
        em.add("b_errors", errors);

        Measurement found = em(em);

        assertThat(found.values()).containsKeys(CURRENT_L1, CURRENT_L3).doesNotContainKeys(CURRENT_L2, POWER_L2);
    }

    @Test
    void aDeviceWhoseMeterHasFailedGivesNothing() {
        JsonObject em = em();
        JsonArray errors = new JsonArray();
        errors.add("power_meter_failure");
        em.add("errors", errors);

        assertThatThrownBy(() -> em(em)).isInstanceOfSatisfying(NetworkException.class,
                e -> assertThat(e.fault()).isEqualTo(NetworkFault.NO_VALUES));
    }

    @Test
    void aWrongPhaseSequenceDoesNoHarm() throws Exception {
        JsonObject em = em();
        JsonArray errors = new JsonArray();
        errors.add("phase_sequence");
        em.add("errors", errors);

        assertThat(em(em).values()).containsKeys(CURRENT_L1, CURRENT_L2, CURRENT_L3);
    }

    @Test
    void aPhaseThatIsNotValidInTheFirstGenerationIsMissing() throws Exception {
        JsonObject status = Vectors.json("shelly_3em_gen1_status");
        status.getAsJsonArray("emeters").get(2).getAsJsonObject().addProperty("is_valid", false);

        Measurement found = ShellyGen1Parser.status(new JsonFields(status), ShellyLayout.GEN1_THREE_PHASES);

        assertThat(found.values()).containsKeys(CURRENT_L1, CURRENT_L2).doesNotContainKeys(CURRENT_L3, VOLTAGE_L3);
    }

    @Test
    void theSinglePhaseModelGivesReactivePowerInPlaceOfACurrent() throws Exception {
        // Shelly Gen1 API, Shelly EM: power, reactive, voltage, is_valid, total, total_returned
        String json = "{\"emeters\":[{\"power\":300.0,\"reactive\":-400.0,\"voltage\":250.0,\"is_valid\":true,"
                + "\"total\":1000.0,\"total_returned\":0.0},{\"power\":2000.0,\"reactive\":0,\"voltage\":250.0,"
                + "\"is_valid\":true,\"total\":5.0,\"total_returned\":0.0}]}";

        Measurement found = ShellyGen1Parser.status(new JsonFields(DeviceJson.object(json)),
                ShellyLayout.GEN1_ONE_PHASE);

        assertThat(found.values()).containsEntry(CURRENT_L1, 2.0).containsEntry(REACTIVE_POWER_L1, -400.0)
                .containsEntry(ENERGY_IMPORT, 1000.0).doesNotContainKeys(CURRENT_L2);
    }

    @Test
    void anyFieldMayBeMissingOrOfAnotherTypeWithoutAnotherFailure() throws Exception {
        List<JsonElement> replacements = List.of(JsonNull.INSTANCE, new JsonPrimitive("null"), new JsonPrimitive(true),
                new JsonObject(), new JsonArray(), new JsonPrimitive("x"), new JsonPrimitive(1e300));
        for (String name : List.of("a_current", "a_voltage", "a_act_power", "a_pf", "a_freq", "a_errors", "n_current",
                "total_act_power", "errors")) {
            for (JsonElement replacement : replacements) {
                JsonObject em = em();
                em.add(name, replacement);
                assertReadOrRefused(em, name + " = " + replacement);
            }
        }
    }

    private static void assertReadOrRefused(JsonObject em, String what) throws Exception {
        try {
            Measurement found = em(em);
            assertThat(found.values().values()).as(what).allMatch(Double::isFinite);
            // The sample has 1 A at least on every phase: a current that is missing is not in it as 0.
            assertThat(found.values().getOrDefault(CURRENT_L1, 1.0)).as(what).isGreaterThanOrEqualTo(1);
            assertThat(found.values()).as(what).containsKeys(CURRENT_L2, CURRENT_L3);
        } catch (MalformedAnswerException e) {
            assertThat(e.what()).as(what).isNotEmpty();
        } catch (NetworkException e) {
            assertThat(e.fault()).as(what).isEqualTo(NetworkFault.IMPLAUSIBLE);
        }
    }
}
