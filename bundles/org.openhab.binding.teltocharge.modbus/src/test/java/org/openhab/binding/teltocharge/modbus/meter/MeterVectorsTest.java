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

import java.time.Instant;
import java.util.HexFormat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.FakeBus;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.PhaseValues;

/**
 * Frames of real SDM630 meters that their owners published. Only the data bytes are used; the frames hold no voltages,
 * so nominal ones are put beside them.
 */
class MeterVectorsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    /** 230.0 V as a float. */
    private static final int[] NOMINAL_VOLTAGE = {0x4366, 0x0000};

    private final FakeBus bus = new FakeBus(NOW);
    private final MeterClient client = new MeterClient(bus, 11, MeterProfiles.SDM630, () -> bus.now);

    MeterVectorsTest() {
        for (int phase = 0; phase < 3; phase++) {
            System.arraycopy(NOMINAL_VOLTAGE, 0, bus.input, 2 * phase, 2);
        }
    }

    private void load(int start, String hex) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (int i = 0; i < bytes.length; i += 2) {
            bus.input[start + i / 2] = (bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF;
        }
    }

    private static void assertClose(PhaseValues actual, double l1, double l2, double l3, double tolerance) {
        Offset<Double> offset = within(tolerance);
        assertThat(actual.l1()).isCloseTo(l1, offset);
        assertThat(actual.l2()).isCloseTo(l2, offset);
        assertThat(actual.l3()).isCloseTo(l3, offset);
    }

    /** Source: serkri/SmartEVSE-3 issue 35 (log), the meter of a car that charges on three phases. */
    @Test
    void readsCarThatCharges() throws Exception {
        load(6, "41 77 57 67 41 75 12 70 41 78 14 e8 45 6a 1f 63 45 65 f2 e2 45 69 0b af");
        MeterReading reading = Futures.get(client.poll());
        assertClose(reading.amps(), 15.45884, 15.317, 15.5051, 1e-4);
        assertClose(reading.watts(), 3745.962, 3679.18, 3728.73, 1e-2);
        assertThat(reading.value(MeterQuantity.POWER)).isCloseTo(3745.962 + 3679.18 + 3728.73, within(1e-2));
    }

    /** Source: serkri/SmartEVSE-3 issue 35 (log), a mains meter that exports on all phases with positive currents. */
    @Test
    void givesExportedCurrentsTheSignOfThePower() throws Exception {
        load(6, "40 21 97 fc 40 26 c7 9e 3f c3 96 98 c4 12 3f 8e c3 ee 66 54 c3 85 17 c4");
        MeterReading reading = Futures.get(client.poll());
        assertClose(reading.amps(), -2.524901, -2.605934, -1.528033, 1e-5);
        assertClose(reading.watts(), -584.993, -476.7994, -266.1857, 1e-3);
    }

    /** Source: serkri/SmartEVSE-3 issue 35 (log), an idle meter. */
    @Test
    void readsIdleMeterAsZero() throws Exception {
        load(6, "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00");
        MeterReading reading = Futures.get(client.poll());
        assertThat(reading.amps()).isEqualTo(new PhaseValues(0, 0, 0));
        assertThat(reading.value(MeterQuantity.POWER)).isZero();
    }

    /** Source: dingo35/SmartEVSE-3.5 issue 373 (log), the energy answer of a meter: 11114.29 kWh. */
    @Test
    void readsEnergyInWattHours() throws Exception {
        load(72, "46 2d a9 26");
        Futures.get(client.poll());
        double imported = Futures.get(client.poll()).value(MeterQuantity.ENERGY_IMPORT);
        assertThat(imported).isCloseTo(11_114_290.0, within(10.0));
    }
}
