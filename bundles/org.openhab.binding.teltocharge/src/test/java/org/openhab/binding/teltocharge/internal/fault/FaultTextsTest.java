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
package org.openhab.binding.teltocharge.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusException;

class FaultTextsTest {

    private static final String ADDRESS = "192.0.2.40:502";

    @ParameterizedTest
    @CsvSource({"TIMEOUT,comm-error.no-response", "UNIT_QUIET,comm-error.no-response",
            "UNREACHABLE,comm-error.unreachable", "NOT_OPEN,comm-error.unreachable", "CLOSED,comm-error.closed",
            "PORT_MISSING,conf-error.no-such-port", "PORT_DENIED,conf-error.port-denied",
            "PORT_BUSY,comm-error.port-busy", "NATIVE_LIBRARY,conf-error.native-library",
            "WRONG_UNIT,comm-error.garbled", "MALFORMED,comm-error.garbled", "BUSY,comm-error.bus-busy",
            "DEVICE_EXCEPTION,comm-error.device-exception"})
    void everyFaultHasATextOfItsOwnKind(Fault fault, String key) {
        StatusText text = FaultTexts.of(new CompletionException(new ModbusException(fault, "for the log")), 3, ADDRESS);
        assertThat(text.key()).isEqualTo("offline." + key);
        assertThat(PropertiesTranslations.load("").getProperty(text.key())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"1,illegal-function", "2,illegal-address", "3,illegal-value", "4,device-failure",
            "5,device-acknowledge", "6,device-busy", "8,device-exception", "10,gateway-path", "11,gateway-target"})
    void everyExceptionHasATextOfItsOwn(int code, String key) {
        StatusText text = FaultTexts.of(ModbusException.ofDevice(3, code), 3, ADDRESS);
        assertThat(text.key()).isEqualTo("offline.comm-error." + key);
        assertThat(PropertiesTranslations.texts(Locale.ENGLISH).text(text, Locale.ENGLISH)).contains("nit 3",
                "Modbus exception " + code).doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({"1,not-secondary", "2,refused-address", "3,refused-value", "4,refused-failure", "5,refused-busy",
            "6,refused-busy", "99,not-secondary"})
    void everyRefusalToWriteHasACure(int code, String key) {
        assertThat(FaultTexts.refusal(ModbusException.ofDevice(1, code))).map(StatusText::key)
                .contains("offline.comm-error." + key);
    }

    @Test
    void namesUnitAndAddress() {
        assertThat(FaultTexts.of(new ModbusException(Fault.TIMEOUT, "late"), 3, ADDRESS).args()).containsExactly("3",
                ADDRESS);
    }

    @Test
    void tellsARefusalFromSilence() {
        assertThat(FaultTexts.refusal(ModbusException.ofDevice(1, 2))).isPresent();
        assertThat(FaultTexts.refusal(ModbusException.ofDevice(1, 11))).isEmpty();
        assertThat(FaultTexts.refusal(new ModbusException(Fault.TIMEOUT, "late"))).isEmpty();
    }
}
