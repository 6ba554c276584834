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

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.internal.charger.FailsafeResult.Behaviour;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.charger.ChargerClient;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;
import org.openhab.binding.teltocharge.simulator.VirtualHouse;
import org.openhab.binding.teltocharge.simulator.VirtualHouseSettings;
import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;
import org.openhab.binding.teltocharge.simulator.model.WatchdogMode;

class FailsafeTrialTest {

    private static final Instant NOW = ChargerImages.TIME;

    private final FailsafeTrial trial = new FailsafeTrial();
    private final ChargerSnapshot charging = ChargerImages.image().snapshot();

    @Test
    void letsNothingBeReadUntilTheWatchdogMustHaveFiredAndTheCarHasFollowed() {
        assertThat(trial.mayRead(NOW, NOW)).isTrue();
        trial.begin(charging);
        assertThat(trial.mayRead(NOW, NOW)).isFalse();
        assertThat(trial.mayRead(NOW, NOW.plusMillis(39_999))).isFalse();
        assertThat(trial.mayRead(NOW, NOW.plusSeconds(40))).isTrue();
    }

    @Test
    void beginsToWaitAnewWhenTheChargerWasTalkedToMeanwhile() {
        trial.begin(charging);
        assertThat(trial.mayRead(NOW.plusSeconds(5), NOW.plusSeconds(44))).isFalse();
        assertThat(trial.mayRead(NOW.plusSeconds(5), NOW.plusSeconds(45))).isTrue();
    }

    @Test
    void isNotDecidedByAReadThatWasUnderWayAtItsBegin() {
        trial.begin(charging);
        assertThat(trial.take(ChargerImages.image().snapshot())).isEmpty();
        assertThat(trial.isRunning()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10,false", "16,false", "9,true", "0,true"})
    void givesWayWhenLessIsToBeOffered(int wanted, boolean giveWay) {
        Optional<Setpoint> setpoint = Optional.of(new Setpoint(wanted, PhaseSelection.THREE_PHASE));
        assertThat(trial.mustGiveWay(setpoint)).isFalse();
        trial.begin(charging);
        assertThat(trial.mustGiveWay(setpoint)).isEqualTo(giveWay);
        assertThat(trial.mustGiveWay(Optional.empty())).isFalse();
    }

    @Test
    void noticesAWatchdogThatDoesNotWork() {
        trial.begin(charging);
        assertThat(trial.mayRead(NOW, NOW.plusSeconds(40))).isTrue();
        assertThat(trial.take(ChargerImages.image().readAt(NOW.plusSeconds(41)).snapshot()))
                .contains(new FailsafeResult(Behaviour.KEEPS_CHARGING, NOW.plusSeconds(41), Duration.ofSeconds(41)));
        assertThat(trial.isRunning()).isFalse();
    }

    @Test
    void saysWhenTheChargerStopped() {
        trial.begin(charging);
        assertThat(trial.mayRead(NOW, NOW.plusSeconds(40))).isTrue();
        ChargerSnapshot stopped = ChargerImages.image().with(ChargerRegister.CURRENT_L1, 0)
                .with(ChargerRegister.CURRENT_L2, 0).with(ChargerRegister.CURRENT_L3, 0)
                .with(ChargerRegister.EVSE_STATUS, 2).with(ChargerRegister.STATUS_TIME_1, 9)
                .readAt(NOW.plusSeconds(40)).snapshot();
        assertThat(trial.take(stopped))
                .contains(new FailsafeResult(Behaviour.STOPS, NOW.plusSeconds(40), Duration.ofSeconds(31)));
    }

    /** The whole test against the virtual charger, which takes a read for communication. */
    @ParameterizedTest
    @CsvSource({"FAILSAFE_CURRENT,FALLS_TO_FAILSAFE,40", "STOP,STOPS,30"})
    void findsOutWhatTheChargerDoes(WatchdogMode mode, Behaviour expected, long seconds) throws Exception {
        try (VirtualHouse house = house(mode);
                ModbusBus bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", house.port(), Duration.ofSeconds(5)),
                        timeOf(house))) {
            ChargerClient charger = new ChargerClient(bus, VirtualHouseSettings.CHARGER_UNIT);
            charger.configureFailsafe(30, 6).get(20, TimeUnit.SECONDS);
            charger.writeVerified(ChargerRegister.AMPS_TO_USE, 16).get(20, TimeUnit.SECONDS);
            house.advance(Duration.ofSeconds(20));
            ChargerSnapshot before = charger.poll().get(20, TimeUnit.SECONDS);
            Instant lastContact = house.state().time();
            assertThat(FailsafeTrial.obstacle(before)).isEmpty();
            trial.begin(before);
            while (!trial.mayRead(lastContact, house.state().time())) {
                house.advance(Duration.ofSeconds(1));
            }
            FailsafeResult result = trial.take(charger.poll().get(20, TimeUnit.SECONDS)).orElseThrow();
            assertThat(result.behaviour()).isEqualTo(expected);
            assertThat(result.after().toSeconds()).isBetween(seconds - 1, seconds + 1);
        }
    }

    private static VirtualHouse house(WatchdogMode mode) throws IOException {
        VirtualHouseSettings settings = VirtualHouseSettings.demo(1).withProgram(HouseholdProgram.QUIET)
                .withCharger(VirtualChargerSettings.DEFAULT.withWatchdogMode(mode));
        VirtualHouse house = new VirtualHouse(settings, InstantSource.fixed(NOW));
        house.start();
        house.advance(Duration.ofSeconds(10));
        return house;
    }

    private static InstantSource timeOf(VirtualHouse house) {
        return () -> house.state().time();
    }
}
