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

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.FakeBus;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.RegisterKind;

class MeterIdentifierTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    /** 230.0 V three times, as floats and in tenths of a volt with the low word first. */
    private static final String FLOAT_VOLTS = "436600004366000043660000";
    private static final String LOW_FIRST_VOLTS = "08FC000008FC000008FC0000";
    /** 50.0 Hz as a float. */
    private static final String FLOAT_HERTZ = "42480000";

    private final FakeBus bus = new FakeBus(NOW);
    private final MeterIdentifier identifier = new MeterIdentifier(Meters.CATALOG, () -> bus.now);

    private Optional<MeterMatch> identify() throws Exception {
        return Futures.get(identifier.identify(bus, 2));
    }

    private static Optional<String> id(Optional<MeterMatch> match) {
        return match.map(found -> found.profile().id());
    }

    @Test
    void recognisesCarloGavazziByItsControlCode() throws Exception {
        bus.alone.put(0x000B, 341);
        bus.put(RegisterKind.HOLDING, 0x5000, "4142313233343536373839303132");
        bus.put(RegisterKind.HOLDING, 0, LOW_FIRST_VOLTS);
        Optional<MeterMatch> match = identify();
        assertThat(id(match)).contains("em300");
        assertThat(match.orElseThrow().model()).isEqualTo("EM340");
        assertThat(match.orElseThrow().serialNumber()).isEqualTo("AB123456789012");
        assertThat(match.orElseThrow().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(match.orElseThrow().why()).contains("0x000B").contains("230.0 V");
        assertThat(bus.reads).filteredOn(request -> request.start() == 0x000B).hasSize(1);
    }

    @Test
    void recognisesAbbByItsTypeText() throws Exception {
        // The first words of "B23 " are in the list of facts.
        bus.put(RegisterKind.HOLDING, 0x8960, "423233203131322D31303020");
        bus.put(RegisterKind.HOLDING, 0x5B00, "000008FC000008FC000008FC");
        Optional<MeterMatch> match = identify();
        assertThat(id(match)).contains("abb-a-b");
        assertThat(match.orElseThrow().model()).isEqualTo("B23 112-100");
    }

    @Test
    void recognisesAMeterThatKnowsItsUnitIdOnlyUnderThat() throws Exception {
        bus.put(RegisterKind.HOLDING, 0x4000, "22091039010200032580");
        bus.put(RegisterKind.HOLDING, 0x5002, FLOAT_VOLTS + FLOAT_HERTZ);
        assertThat(identify()).isEmpty();
        bus.holding[0x4003] = 2;
        Optional<MeterMatch> match = identify();
        assertThat(id(match)).contains("pro380");
        assertThat(match.orElseThrow().serialNumber()).isEqualTo("22091039");
    }

    @Test
    void takesAMeterWhoseValuesFitWhenNoneTellsWhoItIs() throws Exception {
        bus.put(RegisterKind.INPUT, 0, FLOAT_VOLTS);
        bus.put(RegisterKind.INPUT, 70, FLOAT_HERTZ);
        Optional<MeterMatch> match = identify();
        assertThat(id(match)).contains("sdm630");
        assertThat(match.orElseThrow().confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void takesOnePhaseForASinglePhaseMeter() throws Exception {
        bus.put(RegisterKind.INPUT, 0, "43660000");
        bus.put(RegisterKind.INPUT, 70, FLOAT_HERTZ);
        assertThat(id(identify())).contains("sdm230");
    }

    @Test
    void doesNotBelieveVoltagesWithoutTheFrequencyOfAGrid() throws Exception {
        bus.put(RegisterKind.INPUT, 0, FLOAT_VOLTS);
        assertThat(identify()).isEmpty();
    }

    @Test
    void doesNotBelieveAPowerThatVoltageAndCurrentCannotMake() throws Exception {
        bus.put(RegisterKind.INPUT, 0, FLOAT_VOLTS);
        bus.put(RegisterKind.INPUT, 6, "3F800000");
        bus.put(RegisterKind.INPUT, 12, "447A0000");
        bus.put(RegisterKind.INPUT, 70, FLOAT_HERTZ);
        assertThat(identify()).isEmpty();
    }

    /** Solax sells an SDM230 that answers 0x00A8 at 0x000B; the pattern answers of a DTSU666-H have any code. */
    @Test
    void doesNotBelieveACodeWhoseValuesDoNotFit() throws Exception {
        bus.alone.put(0x000B, 341);
        assertThat(identify()).isEmpty();
    }

    @Test
    void recognisesAMeterWithoutNeutral() throws Exception {
        bus.alone.put(0x000B, 341);
        bus.put(RegisterKind.HOLDING, 6, "0F9600000FA000000FAA0000");
        Optional<MeterMatch> match = identify();
        assertThat(id(match)).contains("em300");
        assertThat(match.orElseThrow().why()).contains("without neutral");
    }

    @Test
    void findsNothingWhenTheDeviceRefusesAll() throws Exception {
        bus.refuses = request -> true;
        assertThat(identify()).isEmpty();
    }

    @Test
    void asksOnWhenTheDeviceIsSilentToWhatItDoesNotKnow() throws Exception {
        bus.ignores = request -> request.kind() == RegisterKind.HOLDING && request.start() > 0x000B;
        bus.put(RegisterKind.INPUT, 0, FLOAT_VOLTS);
        bus.put(RegisterKind.INPUT, 70, FLOAT_HERTZ);
        assertThat(id(identify())).contains("sdm630");
    }

    @Test
    void givesUpSoonWhenNobodyAnswers() throws Exception {
        bus.ignores = request -> true;
        assertThat(Futures.fault(identifier.identify(bus, 2))).isEqualTo(Fault.TIMEOUT);
        assertThat(bus.reads).hasSize(3);
    }

    @Test
    void failsWithTheBus() throws Exception {
        bus.failure = new ModbusException(Fault.UNREACHABLE, "no way");
        assertThat(Futures.fault(identifier.identify(bus, 2))).isEqualTo(Fault.UNREACHABLE);
        assertThat(bus.reads).hasSize(1);
    }

    @Test
    void neverWrites() throws Exception {
        identify();
        assertThat(bus.writes).isEmpty();
    }
}
