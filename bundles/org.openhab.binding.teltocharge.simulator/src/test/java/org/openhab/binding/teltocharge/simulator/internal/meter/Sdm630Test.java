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
package org.openhab.binding.teltocharge.simulator.internal.meter;

import static org.assertj.core.api.Assertions.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusFault;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

/** Addresses as in Eastron's "SDM630 Modbus protocol" V1.8. */
class Sdm630Test {

    private static final PhaseAmpsTruth AMPS = new PhaseAmpsTruth(10, -4, 0.5);
    private static final PhaseVolts VOLTS = new PhaseVolts(230, 231, 229, 1);

    private final Sdm630 meter = new Sdm630();

    @BeforeEach
    void measure() {
        meter.count(AMPS, VOLTS, 3600);
        meter.refresh(AMPS, VOLTS);
    }

    @ParameterizedTest(name = "0x{0} = {1}")
    @CsvSource({"0000, 230", "0002, 231", "0004, 229", // V
            "0006, 10", "0008, 4", "000A, 0.5", // A: magnitudes
            "000C, 2300", "000E, -924", "0010, 114.5", // W: the direction
            "001E, 1", "0020, -1", "0022, 1", // power factor
            "0034, 1490.5", // W of all phases
            "0046, 50", // Hz
            "0048, 1.4905", "004A, 0", // kWh in and out, phases netted
            "015A, 2.3", "0162, 0.924", "0164, 0", // kWh in L1, out L2, out L3
            "002C, 0"}) // an address without a meaning
    void showsTheTruthInItsRegisters(String hexAddress, float expected) throws ModbusFault {
        assertThat(value(Integer.parseInt(hexAddress, 16))).isCloseTo(expected, within(0.001f));
    }

    @Test
    void sendsTheHighWordFirst() throws ModbusFault {
        // 230.0f is 0x43660000.
        assertThat(meter.readInput(0, 2)).containsExactly(0x4366, 0);
    }

    @Test
    void showsTheNeutralCurrentOfUnequalPhases() throws ModbusFault {
        meter.refresh(new PhaseAmpsTruth(10, 10, 10), VOLTS);
        assertThat(value(0xE0)).isCloseTo(0f, within(0.001f));

        meter.refresh(new PhaseAmpsTruth(10, 0, 0), VOLTS);
        assertThat(value(0xE0)).isEqualTo(10f);
    }

    @ParameterizedTest(name = "{0} + {1} -> exception {2}")
    @CsvSource({"1, 2, 2", "380, 4, 2", "6, 3, 3", "0, 82, 3"})
    void refusesReadsThatCutValuesOrAreTooLong(int start, int count, int code) {
        assertThatExceptionOfType(ModbusFault.class).isThrownBy(() -> meter.readInput(start, count))
                .satisfies(fault -> assertThat(fault.code().code()).isEqualTo(code));
    }

    @Test
    void answersEightyRegistersAtOnce() throws ModbusFault {
        assertThat(meter.readInput(0, 80)).hasSize(80);
    }

    @Test
    void knowsInputRegistersOnly() {
        assertThatExceptionOfType(ModbusFault.class).isThrownBy(() -> meter.readHolding(0, 2))
                .satisfies(fault -> assertThat(fault.code().code()).isEqualTo(1));
        assertThatExceptionOfType(ModbusFault.class).isThrownBy(() -> meter.write(0, new int[2]))
                .satisfies(fault -> assertThat(fault.code().code()).isEqualTo(1));
    }

    @Test
    void givesNoAnswerWhenDisconnected() {
        assertThat(meter.answers()).isTrue();
        meter.setConnected(false);
        assertThat(meter.answers()).isFalse();
    }

    private float value(int address) throws ModbusFault {
        int[] words = meter.readInput(address, 2);
        return Float.intBitsToFloat(words[0] << 16 | words[1]);
    }
}
