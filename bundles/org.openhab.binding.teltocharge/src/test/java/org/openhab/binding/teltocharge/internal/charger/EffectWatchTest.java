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

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;

/** Registers 6 and 27 hold the numbers of the vendor's tables a and b. */
class EffectWatchTest {

    private static final Instant NOW = ChargerImages.TIME;
    private static final RegisterWrite STOP = write(ChargerRegister.SESSION_COMMAND, 1);
    private static final RegisterWrite START = write(ChargerRegister.SESSION_COMMAND, 2);
    private static final RegisterWrite AUTHORIZE = write(ChargerRegister.REQUEST_AUTHORIZE, 1);
    private static final RegisterWrite REBOOT = write(ChargerRegister.REQUEST_REBOOT, 1);

    private final EffectWatch watch = new EffectWatch();

    private static RegisterWrite write(ChargerRegister register, int value) {
        return new RegisterWrite(register, value, Priority.WRITE);
    }

    /** What is told after so many seconds in these states. */
    private List<String> told(int seconds, int dlm, int chargePoint) {
        return told(seconds, dlm, chargePoint, 70);
    }

    private List<String> told(int seconds, int dlm, int chargePoint, int inState) {
        return watch
                .seen(ChargerImages.image().with(ChargerRegister.EVSE_STATUS, dlm)
                        .with(ChargerRegister.CHARGE_POINT_STATE, chargePoint)
                        .with(ChargerRegister.STATUS_TIME_1, inState).readAt(NOW.plusSeconds(seconds)).snapshot())
                .stream().map(StatusText::key).toList();
    }

    @ParameterizedTest
    @CsvSource({"0,3", "0,4", "2,4", "1,2"})
    void tellsThatTheSessionGoesOn(int dlm, int chargePoint) {
        watch.begin(STOP, NOW);
        assertThat(told(14, dlm, chargePoint)).isEmpty();
        assertThat(told(15, dlm, chargePoint)).containsExactly("online.no-effect-stop");
        assertThat(told(30, dlm, chargePoint)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,6", "4,5", "7,0", "9,9"})
    void isContentWhenTheSessionStops(int dlm, int chargePoint) {
        watch.begin(STOP, NOW);
        assertThat(told(5, dlm, chargePoint)).isEmpty();
        // That it charges again later has other reasons.
        assertThat(told(20, 0, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,6", "7,0", "8,7", "7,8"})
    void tellsThatNoSessionWasStarted(int dlm, int chargePoint) {
        watch.begin(START, NOW);
        assertThat(told(14, dlm, chargePoint)).isEmpty();
        assertThat(told(16, dlm, chargePoint)).containsExactly("online.no-effect-start");
    }

    @ParameterizedTest
    @CsvSource({"0,3", "1,2", "5,1", "2,4"})
    void isContentWhenTheSessionStarts(int dlm, int chargePoint) {
        watch.begin(START, NOW);
        assertThat(told(5, dlm, chargePoint)).isEmpty();
        assertThat(told(20, 5, 6)).isEmpty();
    }

    @Test
    void tellsThatTheChargerStillWaitsForAuthorization() {
        watch.begin(AUTHORIZE, NOW);
        assertThat(told(14, 5, 1)).isEmpty();
        assertThat(told(15, 5, 1)).containsExactly("online.no-effect-authorize");
    }

    @ParameterizedTest
    @CsvSource({"1,2", "0,3", "7,0", "5,6"})
    void isContentWhenTheChargerWaitsForNoAuthorization(int dlm, int chargePoint) {
        watch.begin(AUTHORIZE, NOW);
        assertThat(told(15, dlm, chargePoint)).isEmpty();
    }

    @Test
    void tellsThatTheChargerDidNotRestart() {
        watch.begin(REBOOT, NOW);
        assertThat(told(59, 7, 0, 129)).isEmpty();
        assertThat(told(60, 7, 0, 130)).containsExactly("online.no-effect-reboot");
    }

    @Test
    void isContentWhenTheChargerFallsSilent() {
        watch.begin(REBOOT, NOW);
        watch.unheard();
        assertThat(told(60, 7, 0, 130)).isEmpty();
    }

    @Test
    void isContentWhenTheTimeInStateBeginsAnew() {
        watch.begin(REBOOT, NOW);
        assertThat(told(8, 7, 0, 2)).isEmpty();
        assertThat(told(60, 7, 0, 130)).isEmpty();
    }

    @Test
    void looksAtImagesOnlyThatAreNewerThanTheCommand() {
        watch.begin(STOP, NOW);
        assertThat(told(0, 5, 6)).isEmpty();
        assertThat(told(15, 0, 3)).containsExactly("online.no-effect-stop");
    }

    @Test
    void forgetsACommandThatANewerOneReplaces() {
        watch.begin(STOP, NOW);
        watch.begin(START, NOW.plusSeconds(5));
        assertThat(told(20, 0, 3)).isEmpty();
    }

    @Test
    void expectsNothingOfRegistersThatCanBeReadBack() {
        watch.begin(write(ChargerRegister.LOCK_MODE, 1), NOW);
        watch.begin(write(ChargerRegister.SESSION_COMMAND, 0), NOW);
        assertThat(told(100, 0, 3)).isEmpty();
    }
}
