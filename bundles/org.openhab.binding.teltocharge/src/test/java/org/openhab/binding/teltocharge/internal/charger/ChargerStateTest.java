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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;

class ChargerStateTest {

    /** Numbers of the vendor's lists a (register 6) and b (register 27). */
    @ParameterizedTest
    @CsvSource({"0,3,CHARGING", "0,6,CHARGING", "1,2,READY", "2,4,PAUSED_NO_POWER", "3,2,PAUSED_NO_POWER",
            "4,4,PAUSED_BY_VEHICLE", "4,5,FINISHED", "1,6,STOPPED_BY_USER", "5,1,AWAITING_AUTHORIZATION", "6,9,ERROR",
            "7,0,NOT_CONNECTED", "7,8,RESERVED", "7,5,NOT_CONNECTED", "8,7,ERROR", "9,9,UNKNOWN", "12,9,UNKNOWN"})
    void foldsTheTwoStatesOfTheVendorIntoOne(int dlm, int chargePoint, ChargerState expected) {
        assertThat(ChargerState.of(ChargerImages.image().with(ChargerRegister.EVSE_STATUS, dlm)
                .with(ChargerRegister.CHARGE_POINT_STATE, chargePoint).snapshot().status())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"CHARGING,true", "READY,true", "PAUSED_NO_POWER,true", "PAUSED_BY_VEHICLE,true", "FINISHED,false",
            "STOPPED_BY_USER,false", "AWAITING_AUTHORIZATION,false", "ERROR,false", "NOT_CONNECTED,false"})
    void offersNothingToACarThatHasFinished(ChargerState state, boolean expected) {
        assertThat(state.requestsCurrent()).isEqualTo(expected);
    }
}
