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
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.internal.charger.ChargerImages;
import org.openhab.binding.teltocharge.internal.charger.ChargerProperties;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.Access;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.core.thing.Thing;

/**
 * Where each of the charger's registers reaches the user.
 */
class RegisterCoverageTest {

    /** The one register that only has one value. */
    private static final Set<ChargerRegister> CONSTANT = Set.of(EVSE_ID);
    private static final Map<ChargerRegister, String> CHANNELS = new EnumMap<>(ChargerRegister.class);
    private static final Map<ChargerRegister, String> PROPERTIES = new EnumMap<>(ChargerRegister.class);
    /** Registers that are set by the thing's configuration. */
    private static final Map<ChargerRegister, String> PARAMETERS = Map.of(COMMUNICATION_TIMEOUT, "communicationTimeout",
            FAILSAFE_CURRENT, "failsafeCurrent");
    /** Registers that only take a command and hold nothing. */
    private static final Map<ChargerRegister, String> COMMANDS = Map.of(SESSION_COMMAND, CHANNEL_CHARGING_ENABLED,
            REQUEST_AUTHORIZE, "authorize", REQUEST_REBOOT, "reboot");

    static {
        CHANNELS.put(VOLTAGE_L1, "meter#voltage-l1");
        CHANNELS.put(VOLTAGE_L2, "meter#voltage-l2");
        CHANNELS.put(VOLTAGE_L3, "meter#voltage-l3");
        CHANNELS.put(CURRENT_L1, "meter#current-l1");
        CHANNELS.put(CURRENT_L2, "meter#current-l2");
        CHANNELS.put(CURRENT_L3, "meter#current-l3");
        CHANNELS.put(EVSE_STATUS, "diagnostics#load-management-state");
        CHANNELS.put(STATUS_TIME_1, "status#state-duration");
        CHANNELS.put(STATUS_TIME_2, "status#state-duration");
        PROPERTIES.put(EVSE_ID, "evseId");
        PROPERTIES.put(THREE_PHASE_CONFIG, "threePhasePossible");
        PROPERTIES.put(PHASE_CHANGE, "phaseChangePossible");
        PROPERTIES.put(AMP_LIMIT, "maxCurrent");
        PROPERTIES.put(PHASE_CONNECTED, "phases");
        CHANNELS.put(PHASE_TO_USE, "control#phase-mode");
        CHANNELS.put(AMPS_TO_USE, "control#current-limit");
        CHANNELS.put(LOCK_MODE, "control#socket-lock-mode");
        PROPERTIES.put(COMMUNICATION_TIMEOUT, "communicationTimeout");
        PROPERTIES.put(FAILSAFE_CURRENT, "failsafeCurrent");
        CHANNELS.put(REQUIRE_AUTHORIZATION, "status#authorization-required");
        PROPERTIES.put(PRODUCT_CODE, Thing.PROPERTY_MODEL_ID);
        PROPERTIES.put(SERIAL_NUMBER_1, Thing.PROPERTY_SERIAL_NUMBER);
        PROPERTIES.put(SERIAL_NUMBER_2, Thing.PROPERTY_SERIAL_NUMBER);
        PROPERTIES.put(ChargerRegister.FIRMWARE_VERSION, Thing.PROPERTY_FIRMWARE_VERSION);
        CHANNELS.put(CHARGE_POINT_STATE, "diagnostics#charge-point-state");
        CHANNELS.put(MAX_POWER_FROM_GRID, "diagnostics#grid-limit");
        CHANNELS.put(USER_MAX_CURRENT, "diagnostics#user-current-limit");
        CHANNELS.put(LOCK_STATUS, "status#socket-locked");
        CHANNELS.put(INTERNAL_TEMPERATURE, "diagnostics#temperature");
        CHANNELS.put(OCPP_CONNECTED, "status#ocpp-connected");
        CHANNELS.put(IEC_STATE, "diagnostics#iec-state");
        CHANNELS.put(WARNING_CODE, "diagnostics#warning");
        CHANNELS.put(ERROR_CODE, "diagnostics#error");
        CHANNELS.put(CURRENT_LIMIT_CAUSE, "status#limit-reason");
        PROPERTIES.put(MAX_SUPPORTED_POWER, "maxPower");
        CHANNELS.put(ACTIVE_POWER, "meter#power");
        CHANNELS.put(SESSION_ENERGY, "session#energy");
        CHANNELS.put(SESSION_DURATION, "session#duration");
        CHANNELS.put(TOTAL_ENERGY_1, "meter#energy-total");
        CHANNELS.put(TOTAL_ENERGY_2, "meter#energy-total");
        CHANNELS.put(TOTAL_ENERGY_3, "meter#energy-total");
        CHANNELS.put(TOTAL_ENERGY_4, "meter#energy-total");
    }

    @ParameterizedTest
    @EnumSource(ChargerRegister.class)
    void whatARegisterHoldsReachesTheUser(ChargerRegister register) {
        String channel = CHANNELS.get(register);
        String property = PROPERTIES.get(register);
        assertThat(channel != null || property != null || COMMANDS.containsKey(register)).isTrue();
        if (channel != null) {
            assertThat(state(ChargerImages.image().with(register, 0), channel))
                    .isNotEqualTo(state(ChargerImages.image().with(register, 1), channel));
        }
        if (property != null && !CONSTANT.contains(register)) {
            assertThat(property(ChargerImages.image().with(register, 0), property))
                    .isNotEqualTo(property(ChargerImages.image().with(register, 1), property));
        }
    }

    @Test
    void theIdOfEveryChargerIsShown() {
        assertThat(property(ChargerImages.image(), PROPERTIES.get(EVSE_ID))).isEqualTo("21571");
    }

    @ParameterizedTest
    @EnumSource(ChargerRegister.class)
    void whatARegisterTakesCanBeSet(ChargerRegister register) throws IOException {
        boolean momentary = register.access() == Access.MOMENTARY;
        assertThat(COMMANDS.containsKey(register)).isEqualTo(momentary);
        if (register.access() == Access.READ_WRITE) {
            assertThat(CHANNELS.containsKey(register)).isNotEqualTo(PARAMETERS.containsKey(register));
        }
        String parameter = PARAMETERS.get(register);
        if (parameter != null) {
            assertThat(Files.readString(Path.of("src/main/resources/OH-INF/thing/charger.xml")))
                    .contains("<parameter name=\"" + parameter + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"EVSE_STATUS,10,diagnostics#load-management-state",
            "CHARGE_POINT_STATE,10,diagnostics#charge-point-state",
            "IEC_STATE,9,diagnostics#iec-state", "CURRENT_LIMIT_CAUSE,8,status#limit-reason",
            "PHASE_TO_USE,8,control#phase-mode", "LOCK_MODE,3,control#socket-lock-mode"})
    void aNumberThatTheVendorDoesNotNameIsShown(ChargerRegister register, int raw, String channel) {
        assertThat(state(ChargerImages.image().with(register, raw), channel)).hasToString("UNKNOWN (" + raw + ")");
    }

    @ParameterizedTest
    @CsvSource({"MAX_SUPPORTED_POWER,3,maxPower", "PHASE_CONNECTED,8,phases"})
    void aNumberThatTheVendorDoesNotNameIsShownAsProperty(ChargerRegister register, int raw, String property) {
        assertThat(property(ChargerImages.image().with(register, raw), property)).isEqualTo("UNKNOWN (" + raw + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0;NONE", "1;MIDPLATE_OPEN", "3;MIDPLATE_OPEN,TEMPERATURE",
            "1026;TEMPERATURE,PEN_FAULT_DETECTED", "2048;UNKNOWN (2048)", "34818;TEMPERATURE,UNKNOWN (34816)"})
    void eachWarningBitHasItsOwnWord(int bits, String words) {
        assertThat(state(ChargerImages.image().with(WARNING_CODE, bits), CHANNEL_WARNING)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0;NONE", "16;OVERCURRENT", "272;OVERCURRENT,LEAKAGE",
            "33792;INTERNAL,UNKNOWN (32768)"})
    void eachErrorBitHasItsOwnWord(int bits, String words) {
        assertThat(state(ChargerImages.image().with(ERROR_CODE, bits), CHANNEL_ERROR)).hasToString(words);
    }

    private static Object state(ChargerImages image, String channel) {
        ChargerSnapshot snapshot = image.snapshot();
        return ChargerStates.of(snapshot).get(channel);
    }

    private static String property(ChargerImages image, String property) {
        return ChargerProperties.of(image.snapshot(), 1).get(property);
    }
}
