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
package org.openhab.binding.teltocharge.internal.charger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;

class OwnerCommandTest {

    @ParameterizedTest
    @CsvSource({"0 A,0", "6 A,6", "9.9 A,9", "32 A,32", "16000 mA,16"})
    void takesCurrentsAndCutsPartAmpsOff(String command, int expected) {
        assertThat(OwnerCommand.amps(new QuantityType<>(command))).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5 A", "1 A", "5 A", "5.9 A", "33 A", "-1 A", "-6 A", "10 V"})
    void refusesCurrentsThatDoNotExist(String command) {
        assertThat(OwnerCommand.amps(new QuantityType<>(command))).isEmpty();
    }

    @Test
    void takesPlainNumbersAsAmps() {
        assertThat(OwnerCommand.amps(new DecimalType(10))).hasValue(10);
        assertThat(OwnerCommand.amps(new StringType("10"))).isEmpty();
    }

    @Test
    void understandsPhasesByName() {
        assertThat(OwnerCommand.phases(new StringType("L1_L3"))).contains(PhaseSelection.L1_L3);
        assertThat(OwnerCommand.phases(new StringType("UNKNOWN"))).isEmpty();
        assertThat(OwnerCommand.phases(new StringType("L4"))).isEmpty();
        assertThat(OwnerCommand.phases(OnOffType.ON)).isEmpty();
    }

    @Test
    void startsAndStopsTheSession() {
        assertThat(OwnerCommand.session(OnOffType.OFF)).map(RegisterWrite::value).contains(1);
        assertThat(OwnerCommand.session(OnOffType.ON)).map(RegisterWrite::value).contains(2);
        assertThat(OwnerCommand.session(new DecimalType(1))).isEmpty();
    }

    @Test
    void locksBySocketMode() {
        assertThat(OwnerCommand.lock(new StringType("FORCE_UNLOCK"))).hasValueSatisfying(write -> {
            assertThat(write.register()).isEqualTo(ChargerRegister.LOCK_MODE);
            assertThat(write.value()).isEqualTo(2);
        });
        assertThat(OwnerCommand.lock(new StringType("UNKNOWN"))).isEmpty();
    }
}
