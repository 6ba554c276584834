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
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.modbus.FakeBus;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.WordOrder;

class MeterClientTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ReadRequest FAST = read(0, 18, Priority.METER_READ);
    private static final ReadRequest ENERGIES = read(70, 6, Priority.BACKGROUND);

    private final FakeBus bus = new FakeBus(NOW);
    private final MeterClient client = new MeterClient(bus, 2, Meters.profile("sdm630"), MeterSettings.DEFAULT,
            () -> bus.now);

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
        assertThat(bus.reads.get(0)).isEqualTo(FAST);
        assertThat(bus.reads).filteredOn(request -> request.priority() == Priority.METER_READ).hasSize(1);
        assertThat(reading.sourceTime()).isEqualTo(NOW);
        assertThat(reading.measured()).isEqualTo(MeasuredPhases.ALL);
        assertThat(reading.amps().l1()).isCloseTo(4.5, within(1e-6));
        assertThat(reading.amps().l2()).isCloseTo(-0.8, within(1e-6));
        assertThat(reading.amps().l3()).isCloseTo(11.25, within(1e-6));
        assertThat(reading.volts().l2()).isCloseTo(229.1, within(1e-4));
        assertThat(reading.value(MeterQuantity.POWER)).isCloseTo(3420, within(1e-3));
        assertThat(reading.value(MeterQuantity.FREQUENCY)).isNaN();
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT)).isNaN();
    }

    @Test
    void readsEnergiesEveryThirtySeconds() throws Exception {
        Futures.get(client.poll());
        assertThat(bus.reads).filteredOn(ENERGIES::equals).hasSize(1);
        bus.now = NOW.plusSeconds(29);
        MeterReading reading = Futures.get(client.poll());
        assertThat(bus.reads).filteredOn(ENERGIES::equals).hasSize(1);
        assertThat(reading.value(MeterQuantity.FREQUENCY)).isCloseTo(50.02, within(1e-4));
        assertThat(reading.value(MeterQuantity.ENERGY_IMPORT)).isEqualTo(1_234_500);
        assertThat(reading.value(MeterQuantity.ENERGY_EXPORT)).isEqualTo(67_250);
        bus.now = NOW.plusSeconds(30);
        Futures.get(client.poll());
        assertThat(bus.reads).filteredOn(ENERGIES::equals).hasSize(2);
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
        assertThat(reading.value(MeterQuantity.ENERGY_EXPORT)).isEqualTo(1000);
    }

    @Test
    void dropsEnergiesThatCannotBeRenewed() throws Exception {
        Futures.get(client.poll());
        bus.refuses = ENERGIES::equals;
        bus.now = NOW.plusSeconds(91);
        Futures.get(client.poll());
        assertThat(Futures.get(client.poll()).value(MeterQuantity.ENERGY_IMPORT)).isNaN();
    }

    @Test
    void keepsTheReadingWhenTheMeterRefusesASlowBlock() throws Exception {
        bus.refuses = request -> request.priority() == Priority.BACKGROUND;
        assertThat(Futures.get(client.poll()).amps().isComplete()).isTrue();
    }

    @Test
    void asksWhatAModelRefusesAgainOnlyAfterAnHour() throws Exception {
        MeterClient pac = new MeterClient(bus, 2, Meters.profile("siemens-pac"), MeterSettings.DEFAULT,
                () -> bus.now);
        bus.put(RegisterKind.HOLDING, 1, "436600004366000043660000");
        ReadRequest phaseEnergies = new ReadRequest(2, RegisterKind.HOLDING, 0x349, 12, Priority.BACKGROUND);
        bus.refuses = phaseEnergies::equals;
        for (int minute = 0; minute <= 60; minute++) {
            Futures.get(pac.poll());
            bus.now = bus.now.plusSeconds(60);
        }
        assertThat(bus.reads).filteredOn(phaseEnergies::equals).hasSize(2);
    }

    @Test
    void failsWithTheBus() throws Exception {
        bus.failure = new ModbusException(Fault.TIMEOUT, "silent");
        assertThat(Futures.fault(client.poll())).isEqualTo(Fault.TIMEOUT);
    }

    @Test
    void failsWhenTheMeterRefusesWhatLoadBalancingNeeds() throws Exception {
        bus.refuses = FAST::equals;
        assertThat(Futures.fault(client.poll())).isEqualTo(Fault.DEVICE_EXCEPTION);
    }

    @ParameterizedTest
    @CsvSource({"0, 79.9, voltage-l1", "2, 300.1, voltage-l2", "4, -230, voltage-l3", "6, 10001, current-l1",
            "8, -10001, current-l2", "10, NaN, current-l3", "12, Infinity, power-l1", "0, NaN, voltage-l1",
            "16, 1e8, power-l3"})
    void rejectsImplausibleReadingWhole(int address, float value, String subject) throws Exception {
        putFloats(address, value);
        ImplausibleReadingException rejected = Futures.failure(client.poll(), ImplausibleReadingException.class);
        assertThat(rejected.subject()).isEqualTo(subject);
        assertThat(rejected.cure()).isEqualTo(ImplausibleReadingException.Cure.UNKNOWN);
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
    void keepsTheTimeOfASampleThatTheMeterRepeats() throws Exception {
        assertThat(Futures.get(client.poll()).sourceTime()).isEqualTo(NOW);
        bus.now = NOW.plusSeconds(1);
        assertThat(Futures.get(client.poll()).sourceTime()).isEqualTo(NOW);
        putFloats(0, 231.6f);
        assertThat(Futures.get(client.poll()).sourceTime()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void takesEachAnswerForANewSampleWhenTheOwnerWantsThat() throws Exception {
        MeterSettings trusting = new MeterSettings(1, Wiring.STAR, Optional.empty(), CurrentSign.FAMILY, 0, 0,
                MeasuredPhases.NONE, false);
        MeterClient other = new MeterClient(bus, 2, Meters.profile("sdm630"), trusting, () -> bus.now);
        Futures.get(other.poll());
        bus.now = NOW.plusSeconds(1);
        assertThat(Futures.get(other.poll()).sourceTime()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void doesNotKeepATimeInTheFutureWhenTheClockIsSetBack() throws Exception {
        Futures.get(client.poll());
        bus.now = NOW.minusSeconds(3600);
        assertThat(Futures.get(client.poll()).sourceTime()).isEqualTo(bus.now);
    }

    @Test
    void saysWhenTheWordsAreSwapped() throws Exception {
        for (int address = 0; address < 18; address += 2) {
            int high = bus.input[address];
            bus.input[address] = bus.input[address + 1];
            bus.input[address + 1] = high;
        }
        ImplausibleReadingException rejected = Futures.failure(client.poll(), ImplausibleReadingException.class);
        assertThat(rejected.cure()).isEqualTo(ImplausibleReadingException.Cure.SWAP_WORDS);
    }

    @Test
    void readsSwappedWordsWhenTheOwnerSaysSo() throws Exception {
        bus.put(RegisterKind.INPUT, 0, "000043660000436600004366");
        MeterSettings swapped = MeterSettings.DEFAULT
                .withWordOrder(WordOrder.LOW_WORD_FIRST);
        for (int address = 6; address < 18; address++) {
            bus.input[address] = 0;
        }
        MeterReading reading = Futures.get(
                new MeterClient(bus, 2, Meters.profile("sdm630"), swapped, () -> bus.now).poll());
        assertThat(reading.volts().l1()).isEqualTo(230);
    }
}
