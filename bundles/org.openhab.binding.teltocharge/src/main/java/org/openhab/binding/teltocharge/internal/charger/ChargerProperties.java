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

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.charger.ChargerDecoder;
import org.openhab.binding.teltocharge.modbus.charger.ChargerIdentity;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.core.thing.Thing;

/**
 * What is known of a charger beside its channels, as thing properties.
 */
@NonNullByDefault
public final class ChargerProperties {

    private ChargerProperties() {
    }

    /**
     * @param snapshot image of the charger
     * @param unitId its address on the bus
     */
    public static Map<String, String> of(ChargerSnapshot snapshot, int unitId) {
        Map<String, String> properties = new LinkedHashMap<>(identity(snapshot.identity()));
        // The decoder takes no other id for a charger.
        properties.put(PROPERTY_EVSE_ID, Integer.toString(ChargerDecoder.CHARGER_ID));
        properties.put(PROPERTY_MODBUS_UNIT_ID, Integer.toString(unitId));
        properties.put(PROPERTY_MAX_POWER, snapshot.identity().maxPower().text());
        properties.put(PROPERTY_MAX_CURRENT, snapshot.limits().maxAmps() + " A");
        properties.put(PROPERTY_PHASES, snapshot.limits().phasesConnected().text());
        properties.put(PROPERTY_THREE_PHASE_POSSIBLE, Boolean.toString(snapshot.limits().threePhasePossible()));
        properties.put(PROPERTY_PHASE_CHANGE, Boolean.toString(snapshot.limits().phaseChangePossible()));
        properties.put(PROPERTY_COMMUNICATION_TIMEOUT, snapshot.control().communicationTimeout().toSeconds() + " s");
        properties.put(PROPERTY_FAILSAFE_CURRENT, snapshot.control().failsafeAmps() + " A");
        return properties;
    }

    /** The part that the failsafe test finds out. */
    public static Map<String, String> of(FailsafeResult result) {
        return Map.of(PROPERTY_FAILSAFE_BEHAVIOUR, result.behaviour().name(), PROPERTY_FAILSAFE_TESTED_AT,
                result.testedAt().truncatedTo(ChronoUnit.SECONDS).toString(), PROPERTY_FAILSAFE_SECONDS,
                Long.toString(result.after().toSeconds()));
    }

    /** The part that identifies the device, for search results as well. */
    public static Map<String, String> identity(ChargerIdentity identity) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(Thing.PROPERTY_VENDOR, "Teltonika");
        properties.put(Thing.PROPERTY_MODEL_ID, identity.product());
        properties.put(Thing.PROPERTY_SERIAL_NUMBER, Long.toString(identity.serialNumber()));
        properties.put(Thing.PROPERTY_FIRMWARE_VERSION, identity.firmware().toString());
        return properties;
    }
}
