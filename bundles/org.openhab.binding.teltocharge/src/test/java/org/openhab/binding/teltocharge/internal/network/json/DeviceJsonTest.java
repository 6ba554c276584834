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
package org.openhab.binding.teltocharge.internal.network.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceJsonTest {

    /** From a real device, by evcc's tests. */
    private static final String INFO = "{\"name\":null,\"id\":\"shellypro3em-fce8c0dba900\",\"mac\":\"FCE8C0DBA900\","
            + "\"slot\":1,\"model\":\"SPEM-003CEBEU\",\"gen\":2,\"auth_en\":false,\"profile\":\"monophase\"}";

    @Test
    void readsAnObject() throws Exception {
        assertThat(DeviceJson.object(INFO).get("gen").getAsInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "7", "\"text\"", "{", "{\"a\":", "{\"a\":1", "{\"a\":1}}",
            "{\"a\":1} {\"b\":2}", "{a:1}", "{'a':1}", "{\"a\":NaN}", "{\"a\":1e}", "{\"a\":01}", "<html></html>",
            "{\"a\":1,}", "{\"a\" 1}", "\u0000"})
    void refusesWhatIsNotOneWholeObject(String text) {
        assertThatThrownBy(() -> DeviceJson.object(text)).isInstanceOf(MalformedAnswerException.class);
    }

    @Test
    void refusesATextThatIsCutAnywhere() {
        for (int end = 0; end < INFO.length(); end++) {
            String cut = INFO.substring(0, end);
            assertThatThrownBy(() -> DeviceJson.object(cut)).as(cut).isInstanceOf(MalformedAnswerException.class);
        }
    }

    @Test
    void refusesWhatIsDeeperThanAnyAnswer() {
        for (String opener : List.of("[", "{\"a\":")) {
            String bomb = "{\"a\":" + opener.repeat(5000);
            assertThatThrownBy(() -> DeviceJson.object(bomb)).isInstanceOf(MalformedAnswerException.class)
                    .hasMessageContaining("deeper");
        }
    }

    @Test
    void bracketsInTextsAreNoDepth() throws Exception {
        String text = "{\"a\":\"" + "[{\\\"\\\\".repeat(50) + "\"}";
        assertThat(DeviceJson.object(text).get("a").getAsString()).startsWith("[{\"\\");
    }

    @Test
    void refusesWhatIsLongerThanAnyAnswer() {
        String text = "{\"a\":\"" + "x".repeat(DeviceJson.MAX_CHARS) + "\"}";
        assertThatThrownBy(() -> DeviceJson.object(text)).isInstanceOf(MalformedAnswerException.class)
                .hasMessageContaining("characters");
    }

    @Test
    void neverFailsInAnotherWayWhenCharactersAreDamaged() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder(INFO);
            for (int damage = random.nextInt(3) + 1; damage > 0; damage--) {
                text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(128));
            }
            try {
                DeviceJson.object(text.toString());
            } catch (MalformedAnswerException e) {
                assertThat(e.what()).isNotEmpty();
            }
        }
    }
}
