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
package org.openhab.binding.teltocharge.modbus.charger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Random;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;

class ChargerDecoderTest {
    private static final double EXACT = 0;

    private final ChargerImage image = new ChargerImage();

    @Test
    void decodesWhatTheChargerMeasures() {
        ChargerReadings readings = image.snapshot().readings();
        assertThat(readings.volts()).isEqualTo(new PhaseValues(231, 229, 233));
        assertThat(readings.amps()).isEqualTo(new PhaseValues(9.8, 9.7, 9.9));
        assertThat(readings.watts()).isEqualTo(6750);
        assertThat(readings.temperature()).isEqualTo(30.5);
    }

    @Test
    void decodesWhatTheChargerDoes() {
        ChargerStatus status = image.snapshot().status();
        assertThat(status.dlm()).isEqualTo(new Coded<>(DlmState.CHARGING, 0));
        assertThat(status.since()).isEqualTo(Duration.ofSeconds(0x11234));
        assertThat(status.chargePoint().value()).isEqualTo(ChargePointState.CHARGING);
        assertThat(status.iec().value()).isEqualTo(IecState.C2);
        assertThat(status.authorizationRequired()).isTrue();
        assertThat(status.locked()).isTrue();
        assertThat(status.ocppConnected()).isTrue();
        assertThat(status.limitCause().value()).isEqualTo(LimitCause.LOAD_BALANCE);
        assertThat(status.warnings()).containsExactlyInAnyOrder(ChargerWarning.MIDPLATE_OPEN,
                ChargerWarning.CURRENT_TOO_HIGH);
        assertThat(status.errors()).containsExactly(ChargerError.OVERCURRENT);
    }

    @Test
    void decodesWhoItIs() {
        ChargerIdentity identity = image.snapshot().identity();
        assertThat(identity.product()).isEqualTo("EVC2110");
        assertThat(identity.serialNumber()).isEqualTo(0x01233A2FL);
        assertThat(identity.firmware()).hasToString("1.16.2");
        assertThat(identity.maxPower().value()).isEqualTo(MaxPower.KW_11);
        assertThat(identity.maxPower().value().amps()).isEqualTo(16);
    }

    @Test
    void decodesLimitsAndSettings() {
        ChargerSnapshot snapshot = image.snapshot();
        assertThat(snapshot.limits())
                .isEqualTo(new ChargerLimits(true, true, 16, new Coded<>(PhaseSelection.THREE_PHASE, 6), 25, 16));
        assertThat(snapshot.control()).isEqualTo(new ChargerControl(new Coded<>(PhaseSelection.THREE_PHASE, 6), 10, 0,
                0, new Coded<>(LockMode.AUTO, 0), Duration.ofSeconds(30), 6, 0));
    }

    @Test
    void countsEnergyInHundredthsOfKilowattHours() {
        ChargerSession session = image.snapshot().session();
        assertThat(session.energyWh()).isEqualTo(12_340);
        assertThat(session.duration()).isEqualTo(Duration.ofSeconds(5400));
        assertThat(session.totalEnergyWh()).isEqualTo(0x125678 * 10.0);
    }

    @Test
    void keepsTotalEnergyUnsigned() {
        image.set(41, 0, 0, 0, 0x8000);
        assertThat(image.snapshot().session().totalEnergyWh()).isEqualTo(0x1p63 * 10, exactly());
    }

    private static Offset<Double> exactly() {
        return Offset.offset(EXACT);
    }

    @Test
    void readsNegativeValuesWithTheirSign() {
        image.set(3, 0xFFFF, 0, 0).set(31, 0xFF9C);
        ChargerReadings readings = image.snapshot().readings();
        assertThat(readings.amps().l1()).isEqualTo(-0.1);
        assertThat(readings.temperature()).isEqualTo(-10);
    }

    @Test
    void usesTimeOfTheRequest() {
        assertThat(image.snapshot().readAt()).isEqualTo(ChargerImage.AT);
    }

    /** Vendor's page, lists a to f: the last number that has a name, and the first that has none. */
    @ParameterizedTest
    @CsvSource({"6, 9", "13, 7", "14, 7", "18, 2", "27, 9", "33, 8", "36, 7", "37, 2"})
    void showsUnnamedNumberAsUnknown(int register, int lastNamed) {
        assertThat(codedAt(image.set(register, lastNamed).snapshot(), register).isKnown()).isTrue();
        Coded<?> unnamed = codedAt(image.set(register, lastNamed + 1).snapshot(), register);
        assertThat(unnamed.isKnown()).isFalse();
        assertThat(unnamed.raw()).isEqualTo(lastNamed + 1);
        assertThat(unnamed.value().name()).isEqualTo("UNKNOWN");
    }

    private static Coded<?> codedAt(ChargerSnapshot snapshot, int register) {
        return switch (register) {
            case 6 -> snapshot.status().dlm();
            case 13 -> snapshot.limits().phasesConnected();
            case 14 -> snapshot.control().phases();
            case 18 -> snapshot.control().lockMode();
            case 27 -> snapshot.status().chargePoint();
            case 33 -> snapshot.status().iec();
            case 36 -> snapshot.status().limitCause();
            case 37 -> snapshot.identity().maxPower();
            default -> throw new IllegalArgumentException();
        };
    }

    @Test
    void keepsBitsWithoutName() {
        ChargerStatus status = image.set(34, 0x8001, 0x4000).snapshot().status();
        assertThat(status.warnings()).containsExactly(ChargerWarning.MIDPLATE_OPEN);
        assertThat(status.warningBits()).isEqualTo(0x8001);
        assertThat(status.errors()).isEmpty();
        assertThat(status.errorBits()).isEqualTo(0x4000);
    }

    @ParameterizedTest
    @CsvSource({"9, 21570", "9, 0", "0, 301", "1, 301", "2, 65535", "3, 801", "4, 64735", "5, 32767"})
    void rejectsImplausibleImageWhole(int register, int raw) {
        RegisterBlock block = image.set(register, raw).block();
        ImplausibleImageException rejected = catchThrowableOfType(ImplausibleImageException.class,
                () -> ChargerDecoder.decode(block));
        assertThat(rejected.register().address()).isEqualTo(register);
        assertThat(rejected).hasMessageContaining("Register " + register + " ");
    }

    @ParameterizedTest
    @CsvSource({"0, 300", "1, 0", "3, 800", "5, 64736"})
    void acceptsValuesAtTheBounds(int register, int raw) {
        assertThat(image.set(register, raw).snapshot()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 44})
    void refusesBlockThatIsTooShort(int length) {
        RegisterBlock block = new RegisterBlock(0, new int[length], ChargerImage.AT, ChargerImage.AT);
        assertThatIllegalArgumentException().isThrownBy(() -> ChargerDecoder.decode(block));
    }

    /** Firmware 11602 is 1.16.2 and 20206 is 2.2.6 (vendor's firmware pages). */
    @ParameterizedTest
    @CsvSource({"11602, 1.16.2, false", "20206, 2.2.6, true", "11200, 1.12.0, false", "20000, 2.0.0, true"})
    void namesFirmware(int raw, String name, boolean evc2) {
        FirmwareVersion firmware = new FirmwareVersion(raw);
        assertThat(firmware).hasToString(name);
        assertThat(firmware.isEvc2()).isEqualTo(evc2);
    }

    /** Whatever the words are, decoding gives a snapshot or a reason, and each snapshot gives back its own words. */
    @Test
    void survivesAnyImage() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            int[] words = random.ints(45, 0, 0x10000).toArray();
            words[9] = 21571;
            for (int i = 0; i < 3; i++) {
                words[i] = random.nextInt(301);
                words[3 + i] = random.nextInt(801);
            }
            ChargerSnapshot snapshot = new ChargerImage().set(0, words).snapshot();
            assertThat(snapshot.control().amps()).as("seed %d round %d", seed, round).isEqualTo(words[15]);
            assertThat(snapshot.status().dlm().raw()).isEqualTo(words[6]);
            assertThat(snapshot.status().warningBits()).isEqualTo(words[34]);
            assertThat(snapshot.identity().serialNumber()).isEqualTo(words[24] + 65536L * words[25]);
            assertThat(Math.round(snapshot.readings().amps().l2() * 10)).isEqualTo(words[4]);
        }
    }
}
