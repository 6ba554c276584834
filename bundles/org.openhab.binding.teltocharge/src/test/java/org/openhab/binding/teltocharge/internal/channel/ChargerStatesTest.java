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
package org.openhab.binding.teltocharge.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.charger.ChargerImages;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;

class ChargerStatesTest {

    @Test
    void showsEachRegisterWithItsUnit() {
        Map<String, State> states = ChargerStates.of(ChargerImages.image().snapshot());
        assertThat(states).containsEntry(CHANNEL_STATE, new StringType("CHARGING"))
                .containsEntry(CHANNEL_VEHICLE_CONNECTED, OnOffType.ON).containsEntry(CHANNEL_CHARGING, OnOffType.ON)
                .containsEntry(CHANNEL_LIMIT_REASON, new StringType("LOAD_BALANCE"))
                .containsEntry(CHANNEL_STATE_DURATION, new QuantityType<>("70 s"))
                .containsEntry(CHANNEL_SOCKET_LOCKED, OnOffType.ON)
                .containsEntry(CHANNEL_CURRENT_LIMIT, new QuantityType<>("10 A"))
                .containsEntry(CHANNEL_PHASE_MODE, new StringType("THREE_PHASE"))
                .containsEntry("meter#current-l1", new QuantityType<>("9.8 A"))
                .containsEntry("meter#voltage-l2", new QuantityType<>("231 V"))
                .containsEntry(CHANNEL_CHARGER_POWER, new QuantityType<>("6762 W"))
                .containsEntry(CHANNEL_TEMPERATURE, new QuantityType<>("31.5 °C"))
                .containsEntry(CHANNEL_SESSION_DURATION, new QuantityType<>("3600 s"))
                .containsEntry(CHANNEL_WARNING, new StringType("NONE"))
                .containsEntry(CHANNEL_ERROR, new StringType("NONE"))
                .containsEntry(CHANNEL_GRID_LIMIT, new DecimalType(30));
        assertThat(((QuantityType<?>) states.get(CHANNEL_SESSION_ENERGY)).toUnit("kWh").doubleValue()).isEqualTo(1.23);
        assertThat(((QuantityType<?>) states.get(CHANNEL_ENERGY_TOTAL)).toUnit("kWh").doubleValue()).isEqualTo(456.78);
    }

    @Test
    void namesEveryWarningAndErrorBit() {
        Map<String, State> states = ChargerStates
                .of(ChargerImages.image().with(ChargerRegister.WARNING_CODE, 0b100_0010)
                        .with(ChargerRegister.ERROR_CODE, 1 << 15).snapshot());
        assertThat(states).containsEntry(CHANNEL_WARNING, new StringType("TEMPERATURE,SIMPLIFIED_CP_DETECTED"))
                .containsEntry(CHANNEL_ERROR, new StringType("UNKNOWN (32768)"));
    }

    @Test
    void showsANumberThatTheVendorDoesNotName() {
        assertThat(ChargerStates.of(ChargerImages.image().with(ChargerRegister.CURRENT_LIMIT_CAUSE, 8).snapshot()))
                .containsEntry(CHANNEL_LIMIT_REASON, new StringType("UNKNOWN (8)"));
    }

    @Test
    void chargingIsDisabledWhenTheUserHasStoppedTheSession() {
        assertThat(ChargerStates.of(ChargerImages.image().with(ChargerRegister.EVSE_STATUS, 1)
                .with(ChargerRegister.CHARGE_POINT_STATE, 6).with(ChargerRegister.IEC_STATE, 1).snapshot()))
                        .containsEntry(CHANNEL_CHARGING_ENABLED, OnOffType.OFF)
                        .containsEntry(CHANNEL_CHARGING, OnOffType.OFF)
                        .containsEntry(CHANNEL_STATE, new StringType("STOPPED_BY_USER"));
    }
}
