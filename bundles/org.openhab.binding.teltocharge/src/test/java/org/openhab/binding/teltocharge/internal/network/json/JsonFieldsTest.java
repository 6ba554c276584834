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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

    private static JsonFields fields(String text) throws MalformedAnswerException {
        return new JsonFields(DeviceJson.object(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":null}", "{\"a\":\"null\"}"})
    void whatIsMissingIsNeverZero(String text) throws Exception {
        JsonFields fields = fields(text);
        assertThat(fields.number("a")).isNaN();
        assertThat(fields.text("a")).isEmpty();
        assertThat(fields.flag("a")).isEmpty();
        assertThat(fields.child("a")).isEmpty();
        assertThat(fields.children("a")).isEmpty();
        assertThat(fields.texts("a")).isEmpty();
    }

    @Test
    void numbersMayBeWholeDecimalOrText() throws Exception {
        JsonFields fields = fields("{\"a\":7,\"b\":-7.25,\"c\":\"1.5\",\"d\":1e3}");
        assertThat(fields.number("a")).isEqualTo(7);
        assertThat(fields.number("b")).isEqualTo(-7.25);
        assertThat(fields.number("c")).isEqualTo(1.5);
        assertThat(fields.number("d")).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "{}", "[1]", "\"\"", "\"abc\"", "\"NaN\"", "\"Infinity\"", "1e999"})
    void refusesANumberOfAnotherType(String value) throws Exception {
        JsonFields fields = fields("{\"a\":" + value + "}");
        assertThatThrownBy(() -> fields.number("a")).isInstanceOf(MalformedAnswerException.class)
                .hasMessageContaining("a is not");
    }

    @Test
    void refusesOtherTypesAsWell() throws Exception {
        JsonFields fields = fields("{\"a\":{},\"b\":7,\"c\":[7],\"d\":[{}]}");
        assertThatThrownBy(() -> fields.text("a")).isInstanceOf(MalformedAnswerException.class);
        assertThatThrownBy(() -> fields.flag("b")).isInstanceOf(MalformedAnswerException.class);
        assertThatThrownBy(() -> fields.child("b")).isInstanceOf(MalformedAnswerException.class);
        assertThatThrownBy(() -> fields.children("c")).isInstanceOf(MalformedAnswerException.class);
        assertThatThrownBy(() -> fields.children("a")).isInstanceOf(MalformedAnswerException.class);
        assertThatThrownBy(() -> fields.texts("d")).isInstanceOf(MalformedAnswerException.class);
    }
}
