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
package org.openhab.binding.teltocharge.simulator;

import static org.assertj.core.api.Assertions.*;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.simulator.model.CarSettings;
import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;
import org.openhab.binding.teltocharge.simulator.model.WatchdogMode;

/** The charger as its primary sees it; register numbers and codes as on the vendor's external control page. */
class VirtualChargerTest {

    private static final int UNIT = 1;
    private static final int CURRENT_L1 = 3;
    private static final int STATUS = 6;
    private static final int PHASE_TO_USE = 14;
    private static final int AMPS_TO_USE = 15;
    private static final int START_STOP = 16;
    private static final int AUTHORIZE = 17;
    private static final int LOCK = 18;
    private static final int TIMEOUT = 19;
    private static final int FAILSAFE = 20;
    private static final int REBOOT = 21;
    private static final int CHARGE_POINT_STATE = 27;
    private static final int LOCK_STATUS = 30;
    private static final int IEC_STATE = 33;
    private static final int LIMIT_CAUSE = 36;

    private static final VirtualHouseSettings QUIET = VirtualHouseSettings.demo(1)
            .withProgram(HouseholdProgram.QUIET);

    private VirtualHouse house;
    private RawModbusClient client;

    @BeforeEach
    void startHouse() throws IOException {
        start(QUIET);
    }

    private void start(VirtualHouseSettings settings) throws IOException {
        house = new VirtualHouse(settings, InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
        house.start();
        client = new RawModbusClient(house.port());
    }

    private void restart(VirtualHouseSettings settings) throws IOException {
        stopHouse();
        start(settings);
    }

    private void restart(VirtualChargerSettings charger) throws IOException {
        restart(QUIET.withCharger(charger));
    }

    @AfterEach
    void stopHouse() throws IOException {
        client.close();
        house.close();
    }

    @Test
    void tellsWhatItIs() throws IOException {
        int[] image = client.readHolding(UNIT, 0, 45);

        assertThat(image[9]).isEqualTo(21571);
        assertThat(Arrays.copyOfRange(image, 10, 14)).containsExactly(1, 1, 32, 6);
        assertThat(image[PHASE_TO_USE]).isEqualTo(6);
        assertThat(Arrays.copyOfRange(image, 19, 24)).containsExactly(30, 6, 0, 0, 2110);
        assertThat(image[24] | image[25] << 16).isEqualTo(100_000_001);
        assertThat(Arrays.copyOfRange(image, 26, 30)).containsExactly(20206, 0, 25, 32);
        assertThat(image[37]).isEqualTo(2);
    }

    @Test
    void saysElevenKilowattWhenItSuppliesSixteenAmps() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withMaxAmps(16).withUserMaxAmps(10));

        assertThat(read(12)).isEqualTo(16);
        assertThat(read(29)).isEqualTo(10);
        assertThat(read(37)).isEqualTo(1);
    }

    @Test
    void chargesWithTheSetpointWithinFiveSeconds() throws IOException {
        write(AMPS_TO_USE, 13);
        pass(5);

        assertThat(client.readHolding(UNIT, CURRENT_L1, 3)).containsExactly(130, 130, 130);
        assertStates(0, 3, 4);
        assertThat(read(LIMIT_CAUSE)).isEqualTo(6);
        assertThat(house.state().contactorClosed()).isTrue();
        assertThat(house.state().drawn().l3()).isEqualTo(13);
    }

    @Test
    void pausesWithinThreeSecondsAndSaysThatItWasCharging() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(5);
        write(AMPS_TO_USE, 0);
        pass(1);
        assertStates(2, 4, 3);

        pass(2);

        assertStates(2, 4, 1);
        assertThat(client.readHolding(UNIT, CURRENT_L1, 3)).containsOnly(0);
        assertThat(house.state().contactorClosed()).isFalse();
    }

    @Test
    void saysThatItWasNotChargingWhenThereNeverWasPower() throws IOException {
        write(AMPS_TO_USE, 0);
        pass(5);

        assertStates(3, 2, 1);
    }

    @Test
    void countsTheSecondsInItsStateLowWordFirst() throws IOException {
        write(TIMEOUT, 0);
        write(AMPS_TO_USE, 0);
        pass(1);
        int before = client.readHolding(UNIT, 7, 2)[0];
        pass(70_000);

        int[] words = client.readHolding(UNIT, 7, 2);
        assertThat(words[1]).isEqualTo(1);
        assertThat(words[0] + 65536 * words[1]).isEqualTo(before + 70_000);
    }

    @Test
    void countsEnergyTimeAndPower() throws IOException {
        write(TIMEOUT, 0);
        write(AMPS_TO_USE, 16);
        pass(5);
        int[] before = client.readHolding(UNIT, 38, 7);
        pass(3600);

        int[] after = client.readHolding(UNIT, 38, 7);
        // 3 x 16 A at 231.5 V less 0.1 V per A: 11.035 kW.
        assertThat(after[0]).isEqualTo(11_035);
        assertThat(after[1] - before[1]).isBetween(1103, 1104);
        assertThat(after[2] - before[2]).isEqualTo(3600);
        assertThat(after[3] + 65536 * after[4] - before[3] - 65536 * before[4]).isBetween(1103, 1104);
        assertThat(after[5] + after[6]).isZero();
        // 25 °C plus a quarter of 20 K, after an hour.
        assertThat(read(31)).isBetween(299, 300);
        assertThat(client.readHolding(UNIT, 0, 3)).containsOnly(230);
    }

    @Test
    void startsANewSessionWhenTheCarIsPluggedInAgain() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(25);
        house.setCarConnected(false);
        pass(1);
        assertStates(7, 0, 0);
        assertThat(read(39)).isGreaterThan(5);
        assertThat(house.state().drawn().max()).isZero();

        house.setCarConnected(true);
        pass(1);

        assertThat(read(39)).isZero();
        assertThat(read(40)).isEqualTo(1);
    }

    @Test
    void saysThatTheCarHasFinishedEvenWhenTheOfferIsTakenBack() throws IOException {
        restart(QUIET.withCar(CarSettings.DEFAULT.withEnergyWantedWh(50)));
        write(AMPS_TO_USE, 16);
        pass(25);
        assertStates(4, 5, 2);

        write(AMPS_TO_USE, 0);
        pass(1);
        assertStates(4, 5, 1);
        write(AMPS_TO_USE, 16);
        pass(10);
        assertStates(4, 5, 2);
        assertThat(house.state().contactorClosed()).isFalse();
    }

    @Test
    void waitsForTheCarWhenTheOfferIsBelowItsMinimum() throws IOException {
        restart(QUIET.withCar(CarSettings.DEFAULT.withAmps(8, 16)));
        write(AMPS_TO_USE, 7);
        pass(5);

        assertStates(1, 2, 2);
    }

    @ParameterizedTest(name = "setpoint {0}, user limit {1} -> {2} A by cause {3}")
    @CsvSource({"10, 32, 10, 6", "32, 14, 14, 2", "32, 32, 25, 1"})
    void namesTheLimitThatRules(int setpoint, int userMax, int amps, int cause) throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withUserMaxAmps(userMax));
        write(AMPS_TO_USE, setpoint);
        pass(1);

        assertThat(house.state().effectiveAmps()).isEqualTo(amps);
        assertThat(read(LIMIT_CAUSE)).isEqualTo(cause);
    }

    @Test
    void namesItsHardwareWhenThatIsTheLimit() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withMaxAmps(16));
        write(AMPS_TO_USE, 32);
        pass(1);

        assertThat(house.state().effectiveAmps()).isEqualTo(16);
        assertThat(read(LIMIT_CAUSE)).isEqualTo(0);
    }

    @Test
    void offersItsDefaultWhenNobodyHasWrittenYet() throws IOException {
        pass(1);

        assertThat(read(AMPS_TO_USE)).isEqualTo(6);
        assertThat(read(LIMIT_CAUSE)).isEqualTo(5);
    }

    @Test
    void fallsToTheFailsafeCurrentWhenThePrimaryIsSilent() throws IOException {
        write(TIMEOUT, 12);
        write(FAILSAFE, 8);
        write(AMPS_TO_USE, 16);
        pass(11);
        assertThat(house.state().effectiveAmps()).isEqualTo(16);

        pass(1);
        assertThat(house.state().watchdogExpired()).isTrue();
        assertThat(house.state().effectiveAmps()).isEqualTo(8);
        pass(5);
        assertThat(house.state().drawn().l1()).isEqualTo(8);

        assertThat(read(AMPS_TO_USE)).isEqualTo(16);
        pass(1);
        assertThat(house.state().effectiveAmps()).isEqualTo(16);
    }

    @Test
    void stopsWhenThePrimaryIsSilentAndItIsSetUpLikeThat() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withWatchdogMode(WatchdogMode.STOP));
        write(AMPS_TO_USE, 16);
        pass(29);
        assertThat(house.state().drawn().l1()).isEqualTo(16);

        pass(4);

        assertThat(house.state().effectiveAmps()).isZero();
        assertThat(house.state().drawn().l1()).isZero();
    }

    @Test
    void staysAtTheSetpointWhenThePrimaryOnlyReads() throws IOException {
        write(AMPS_TO_USE, 16);
        for (int i = 0; i < 10; i++) {
            pass(20);
            read(STATUS);
        }

        assertThat(house.state().effectiveAmps()).isEqualTo(16);
    }

    @Test
    void fallsToTheFailsafeCurrentWhenThePrimaryOnlySendsRequestsItRefuses() throws IOException {
        write(AMPS_TO_USE, 16);
        for (int i = 0; i < 2; i++) {
            pass(15);
            assertThat(client.write(UNIT, AMPS_TO_USE, 3).exceptionCode()).isEqualTo(3);
        }

        assertThat(house.state().watchdogExpired()).isTrue();
    }

    @Test
    void hasNoWatchdogWhenTheTimeoutIsZero() throws IOException {
        write(TIMEOUT, 0);
        write(AMPS_TO_USE, 16);
        pass(3600);

        assertThat(house.state().effectiveAmps()).isEqualTo(16);
    }

    @Test
    void changesPhasesWithAnOpenContactor() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(5);
        write(PHASE_TO_USE, 0);
        int openTicks = 0;
        for (int i = 0; i < 100; i++) {
            house.advance(Duration.ofMillis(100));
            openTicks += house.state().contactorClosed() ? 0 : 1;
        }

        assertThat(openTicks).isBetween(20, 25);
        assertThat(client.readHolding(UNIT, CURRENT_L1, 3)).containsExactly(160, 0, 0);
        assertThat(read(PHASE_TO_USE)).isZero();
    }

    @Test
    void doesNotChargeWhenNoPhaseIsToBeUsed() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(5);
        write(PHASE_TO_USE, 7);
        pass(4);

        assertThat(house.state().contactorClosed()).isFalse();
        assertStates(2, 4, 1);
    }

    @Test
    void refusesAnotherPhaseSetWhenItCannotChangePhases() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withPhaseChangePossible(false));

        assertThat(read(11)).isZero();
        assertThat(client.write(UNIT, PHASE_TO_USE, 0).exceptionCode()).isEqualTo(3);
        assertThat(client.write(UNIT, PHASE_TO_USE, 6).isException()).isFalse();
    }

    @Test
    void stopsAndStartsTheSessionOnCommand() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(5);
        write(START_STOP, 1);
        pass(4);
        assertStates(5, 6, 1);
        write(START_STOP, 0);
        pass(4);
        assertStates(5, 6, 1);

        write(START_STOP, 2);
        pass(5);

        assertStates(0, 3, 4);
        assertThat(read(START_STOP)).isZero();
    }

    @Test
    void waitsForAuthorizationInEachSession() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withAuthorizationRequired(true));
        write(AMPS_TO_USE, 16);
        pass(5);
        assertThat(read(22)).isEqualTo(1);
        assertStates(5, 1, 1);

        write(AUTHORIZE, 1);
        pass(5);
        assertStates(0, 3, 4);

        house.setCarConnected(false);
        pass(1);
        house.setCarConnected(true);
        pass(5);
        assertStates(5, 1, 1);
    }

    @Test
    void locksTheSocketAsItsModeSays() throws IOException {
        pass(1);
        assertThat(read(LOCK_STATUS)).isEqualTo(1);
        write(LOCK, 2);
        pass(1);
        assertThat(read(LOCK_STATUS)).isZero();

        house.setCarConnected(false);
        pass(1);
        assertThat(read(LOCK)).isZero();
        assertThat(read(LOCK_STATUS)).isZero();

        write(LOCK, 1);
        pass(1);
        assertThat(read(LOCK_STATUS)).isEqualTo(1);
    }

    @Test
    void isSilentForThreeSecondsAndForgetsTheSetpointWhenItReboots() throws IOException {
        write(TIMEOUT, 60);
        write(FAILSAFE, 7);
        write(AMPS_TO_USE, 16);
        pass(5);
        write(REBOOT, 1);
        house.advance(Duration.ofMillis(2900));

        assertThat(client.isSilent(UNIT, new int[]{3, 0, 0, 0, 1}, 2, new int[]{4, 0, 0, 0, 2})).isTrue();
        assertThat(house.state().drawn().max()).isZero();

        house.advance(Duration.ofMillis(100));
        int[] image = client.readHolding(UNIT, 0, 45);
        assertThat(Arrays.copyOfRange(image, 14, 22)).containsExactly(6, 7, 0, 0, 0, 60, 7, 0);
    }

    @ParameterizedTest
    @CsvSource({"15, 1", "15, 5", "15, 33", "14, 8", "16, 3", "17, 2", "18, 3", "19, 601", "20, 3", "20, 40", "21, 2"})
    void refusesValuesOutOfRange(int address, int value) throws IOException {
        int before = read(address);

        assertThat(client.write(UNIT, address, value).exceptionCode()).isEqualTo(3);
        assertThat(read(address)).isEqualTo(before);
        assertThat(house.state().writes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 12, 13, 22, 28, 29, 36, 44, 45, 1000})
    void refusesToWriteWhatIsReadOnlyOrUnknown(int address) throws IOException {
        assertThat(client.write(UNIT, address, 6).exceptionCode()).isEqualTo(2);
    }

    @Test
    void refusesToReadBeyondItsRegisters() throws IOException {
        assertThat(client.request(UNIT, 3, 0, 0, 0, 46).exceptionCode()).isEqualTo(2);
        assertThat(client.request(UNIT, 4, 0, 0, 0, 1).exceptionCode()).isEqualTo(1);
    }

    @Test
    void takesAllRegistersOfAWriteOrNone() throws IOException {
        assertThat(client.request(UNIT, 16, 0, 14, 0, 2, 4, 0, 0, 0, 3).exceptionCode()).isEqualTo(3);
        assertThat(read(PHASE_TO_USE)).isEqualTo(6);

        assertThat(client.request(UNIT, 16, 0, 14, 0, 2, 4, 0, 1, 0, 9).isException()).isFalse();
        assertThat(client.readHolding(UNIT, PHASE_TO_USE, 2)).containsExactly(1, 9);
        assertThat(house.state().writes()).isEqualTo(2);
    }

    private void assertStates(int dlm, int chargePoint, int iec) throws IOException {
        assertThat(new int[]{read(STATUS), read(CHARGE_POINT_STATE), read(IEC_STATE)}).containsExactly(dlm,
                chargePoint, iec);
    }

    private void pass(int seconds) {
        house.advance(Duration.ofSeconds(seconds));
    }

    private int read(int address) throws IOException {
        return client.readHolding(UNIT, address, 1)[0];
    }

    private void write(int address, int value) throws IOException {
        assertThat(client.write(UNIT, address, value).isException()).isFalse();
    }
}
