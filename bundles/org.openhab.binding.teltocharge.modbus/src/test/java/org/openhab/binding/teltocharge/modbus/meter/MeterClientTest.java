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
package org.openhab.binding.teltocharge.modbus.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.modbus.FakeBus;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterKind;

class MeterClientTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ReadRequest FAST = read(0, 18, Priority.METER_READ);
    private static final ReadRequest SLOW = read(70, 6, Priority.BACKGROUND);

    private final FakeBus bus = new FakeBus(NOW);
    private final MeterClient client = new MeterClient(bus, 2, MeterProfiles.SDM630, () -> bus.now);

    /** With the silence that an SDM630 needs on the line. */
    private static ReadRequest read(int start, int count, Priority priority) {
        return new ReadRequest(2, RegisterKind.INPUT, start, count, priority, Duration.ofMillis(100));
    }

    @BeforeEach
    void loadMeter() {
        putFloats(0, 231.5f, 229.1f, 233.9f, 4.5f, 0.8f, 11.25f, 1000, -180, 2600);
        putFloats(70, 50.02f, 1234.5f, 67.25f);
    }

    private void putFloats(int start, float... values) {
        for (int i = 0; i < values.length; i++) {
            int bits = Float.floatToIntBits(values[i]);
            bus.input[start + 2 * i] = bits >>> 16;
            bus.input[start + 2 * i + 1] = bits & 0xFFFF;
        }
    }

    @Test
    void readsWhatLoadBalancingNeedsFirst() throws Exception {
        MeterReading reading = Futures.get(client.poll());
        assertThat(bus.reads).containsExactly(FAST, SLOW);
        assertThat(reading.sourceTime()).isEqualTo(NOW);
        assertThat(reading.amps().l1()).isCloseTo(4.5, within(1e-6));
        assertThat(reading.amps().l2()).isCloseTo(-0.8, within(1e-6));
        assertThat(reading.amps().l3()).isCloseTo(11.25, within(1e-6));
        assertThat(reading.volts().l2()).isCloseTo(229.1, within(1e-4));
        assertThat(reading.value(MeterQuantity.POWER)).isCloseTo(3420, within(1e-3));
        assertThat(reading.value(MeterQuantity.FREQUENCY)).isNaN();
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT)).isNaN();
        assertThat(reading.value(MeterQuantity.ENERGY_EXPORT)).isNaN();
    }

    @Test
    void readsEnergiesEveryThirtySeconds() throws Exception {
        Futures.get(client.poll());
        bus.now = NOW.plusSeconds(29);
        MeterReading reading = Futures.get(client.poll());
        assertThat(bus.reads).containsExactly(FAST, SLOW, FAST);
        assertThat(reading.value(MeterQuantity.FREQUENCY)).isCloseTo(50.02, within(1e-4));
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT)).isEqualTo(1_234_500);
        assertThat(reading.value(MeterQuantity.ENERGY_EXPORT)).isEqualTo(67_250);
        bus.now = NOW.plusSeconds(30);
        Futures.get(client.poll());
        assertThat(bus.reads).containsExactly(FAST, SLOW, FAST, FAST, SLOW);
    }

    /** Some units answer ten times the frequency; openWB corrects it as well. */
    @Test
    void correctsTenfoldFrequency() throws Exception {
        putFloats(70, 499.8f);
        Futures.get(client.poll());
        assertThat(Futures.get(client.poll()).value(MeterQuantity.FREQUENCY)).isCloseTo(49.98, within(1e-4));
    }

    @Test
    void keepsTheReadingWhenEnergiesAreNoNumbers() throws Exception {
        putFloats(70, 50, Float.NaN, 1);
        Futures.get(client.poll());
        MeterReading reading = Futures.get(client.poll());
        assertThat(reading.amps().isComplete()).isTrue();
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT)).isNaN();
    }

    @Test
    void failsWithTheBus() throws Exception {
        bus.failure = new ModbusException(Fault.TIMEOUT, "silent");
        assertThat(Futures.fault(client.poll())).isEqualTo(Fault.TIMEOUT);
    }

    @ParameterizedTest
    @CsvSource({"0, 79.9, VOLTAGE_L1", "2, 300.1, VOLTAGE_L2", "4, -230, VOLTAGE_L3", "6, 10001, CURRENT_L1",
            "8, -10001, CURRENT_L2", "10, NaN, CURRENT_L3", "12, Infinity, POWER_L1", "0, NaN, VOLTAGE_L1"})
    void rejectsImplausibleReadingWhole(int address, float value, MeterQuantity quantity) throws Exception {
        putFloats(address, value);
        ImplausibleReadingException rejected = Futures.failure(client.poll(), ImplausibleReadingException.class);
        assertThat(rejected.quantity()).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource({"0, 80", "2, 300", "6, 10000"})
    void acceptsValuesAtTheBounds(int address, float value) throws Exception {
        putFloats(address, value);
        assertThat(Futures.get(client.poll()).amps().isComplete()).isTrue();
    }

    @Test
    void takesPhaseWithoutVoltageAsMissingNotAsZero() throws Exception {
        putFloats(2, 0);
        putFloats(8, 0);
        putFloats(14, 0);
        MeterReading reading = Futures.get(client.poll());
        assertThat(reading.amps().l1()).isCloseTo(4.5, within(1e-6));
        assertThat(reading.amps().l2()).isNaN();
        assertThat(reading.volts().l2()).isNaN();
        assertThat(reading.amps().isComplete()).isFalse();
        assertThat(reading.measured()).isEqualTo(MeasuredPhases.ALL);
        assertThat(reading.value(MeterQuantity.POWER)).isNaN();
    }

    @Test
    void rejectsMeterWithoutAnyVoltage() throws Exception {
        putFloats(0, 0, 0, 0);
        Futures.failure(client.poll(), ImplausibleReadingException.class);
    }

    @Test
    void knowsProfilesByTheirId() {
        assertThat(MeterProfiles.byId("sdm630")).contains(MeterProfiles.SDM630);
        assertThat(MeterProfiles.byId("nothing")).isEmpty();
        assertThat(MeterProfiles.all()).extracting(MeterProfile::id).doesNotHaveDuplicates();
        assertThat(PhaseValues.MISSING.isComplete()).isFalse();
    }
}
