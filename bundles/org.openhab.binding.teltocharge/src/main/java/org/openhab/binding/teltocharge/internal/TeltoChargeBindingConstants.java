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
package org.openhab.binding.teltocharge.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingTypeUID;

/**
 * Ids of the things, channels and properties, as the files under {@code OH-INF} define them.
 */
@NonNullByDefault
public final class TeltoChargeBindingConstants {

    public static final String BINDING_ID = "teltocharge";

    public static final ThingTypeUID THING_TYPE_TCP = new ThingTypeUID(BINDING_ID, "tcp");
    public static final ThingTypeUID THING_TYPE_RS485 = new ThingTypeUID(BINDING_ID, "rs485");
    public static final ThingTypeUID THING_TYPE_SIMULATOR = new ThingTypeUID(BINDING_ID, "simulator");
    public static final ThingTypeUID THING_TYPE_CHARGER = new ThingTypeUID(BINDING_ID, "charger");
    public static final ThingTypeUID THING_TYPE_METER = new ThingTypeUID(BINDING_ID, "modbus-meter");
    public static final ThingTypeUID THING_TYPE_ITEM_METER = new ThingTypeUID(BINDING_ID, "item-meter");
    public static final ThingTypeUID THING_TYPE_CIRCUIT = new ThingTypeUID(BINDING_ID, "circuit");
    public static final ThingTypeUID THING_TYPE_SHELLY_METER = new ThingTypeUID(BINDING_ID, "shelly-meter");
    public static final ThingTypeUID THING_TYPE_HOMEWIZARD_METER = new ThingTypeUID(BINDING_ID, "homewizard-meter");
    public static final ThingTypeUID THING_TYPE_BALANCER = new ThingTypeUID(BINDING_ID, "load-balancer");

    public static final Set<ThingTypeUID> SUPPORTED_THING_TYPES = Set.of(THING_TYPE_TCP, THING_TYPE_RS485,
            THING_TYPE_SIMULATOR,
            THING_TYPE_CHARGER, THING_TYPE_METER, THING_TYPE_ITEM_METER, THING_TYPE_SHELLY_METER,
            THING_TYPE_HOMEWIZARD_METER, THING_TYPE_CIRCUIT, THING_TYPE_BALANCER);
    /** Found by multicast DNS, while the others are found on buses. */
    public static final Set<ThingTypeUID> NETWORK_METER_THING_TYPES = Set.of(THING_TYPE_SHELLY_METER,
            THING_TYPE_HOMEWIZARD_METER);
    public static final Set<ThingTypeUID> DISCOVERABLE_THING_TYPES = Set.of(THING_TYPE_TCP, THING_TYPE_RS485,
            THING_TYPE_CHARGER, THING_TYPE_METER);

    // Charger
    public static final String CHANNEL_STATE = "status#state";
    public static final String CHANNEL_VEHICLE_CONNECTED = "status#vehicle-connected";
    public static final String CHANNEL_CHARGING = "status#charging";
    public static final String CHANNEL_LIMIT_REASON = "status#limit-reason";
    public static final String CHANNEL_COMPETING_CONTROLLER = "status#competing-controller";
    public static final String CHANNEL_STATE_DURATION = "status#state-duration";
    public static final String CHANNEL_SOCKET_LOCKED = "status#socket-locked";
    public static final String CHANNEL_OCPP_CONNECTED = "status#ocpp-connected";
    public static final String CHANNEL_AUTHORIZATION_REQUIRED = "status#authorization-required";
    public static final String CHANNEL_CURRENT_LIMIT = "control#current-limit";
    public static final String CHANNEL_OWNER_LIMIT = "control#owner-limit";
    public static final String CHANNEL_ORDER = "control#order";
    public static final String CHANNEL_ORDER_UNTIL = "control#order-until";
    public static final String CHANNEL_CHARGING_ENABLED = "control#charging-enabled";
    public static final String CHANNEL_PHASE_MODE = "control#phase-mode";
    public static final String CHANNEL_SOCKET_LOCK_MODE = "control#socket-lock-mode";
    public static final List<String> CHANNELS_CHARGER_CURRENT = List.of("meter#current-l1", "meter#current-l2",
            "meter#current-l3");
    public static final List<String> CHANNELS_CHARGER_VOLTAGE = List.of("meter#voltage-l1", "meter#voltage-l2",
            "meter#voltage-l3");
    public static final String CHANNEL_CHARGER_POWER = "meter#power";
    public static final String CHANNEL_ENERGY_TOTAL = "meter#energy-total";
    public static final String CHANNEL_SESSION_ENERGY = "session#energy";
    public static final String CHANNEL_SESSION_DURATION = "session#duration";
    public static final String CHANNEL_TEMPERATURE = "diagnostics#temperature";
    public static final String CHANNEL_WARNING = "diagnostics#warning";
    public static final String CHANNEL_ERROR = "diagnostics#error";
    public static final String CHANNEL_LOAD_MANAGEMENT_STATE = "diagnostics#load-management-state";
    public static final String CHANNEL_CHARGE_POINT_STATE = "diagnostics#charge-point-state";
    public static final String CHANNEL_IEC_STATE = "diagnostics#iec-state";
    public static final String CHANNEL_USER_CURRENT_LIMIT = "diagnostics#user-current-limit";
    public static final String CHANNEL_GRID_LIMIT = "diagnostics#grid-limit";

    public static final String CHANNEL_BALANCING_CURRENT = "balancing#allocated-current";
    public static final String CHANNEL_BALANCING_DECISION = "balancing#decision";
    public static final String CHANNEL_BALANCING_REASON = "balancing#reason";
    public static final String CHANNEL_BALANCING_UNTIL = "balancing#no-raise-before";
    public static final String CHANNEL_PRIORITY = "balancing#priority";
    public static final String CHANNEL_SOLAR_MODE = "balancing#solar-mode";
    public static final String CHANNEL_SOLAR_ALLOWANCE = "balancing#solar-allowance";
    public static final String CHANNEL_MAX_PRICE = "balancing#max-price";
    public static final String CHANNEL_TARGET_ENERGY = "balancing#target-energy";
    public static final String CHANNEL_DEPARTURE = "balancing#departure";
    public static final String CHANNEL_CAR_PHASES = "car#phases";
    public static final List<String> CHANNELS_CAR_MINIMUM = List.of("car#minimum-one-phase", "car#minimum-two-phases",
            "car#minimum-three-phases");
    public static final String CHANNEL_CAR_FOLLOW_TIME = "car#follow-time";
    public static final String CHANNEL_CAR_SLEEPS = "car#sleeps-after-pause";
    public static final String CHANNEL_CAR_STOPS = "car#stops-after-phase-switch";

    // Meter
    public static final List<String> CHANNELS_METER_CURRENT = ofPhases("current");
    public static final List<String> CHANNELS_METER_VOLTAGE = ofPhases("voltage");
    public static final List<String> CHANNELS_METER_POWER = ofPhases("power");
    public static final List<String> CHANNELS_METER_REACTIVE_POWER = ofPhases("reactive-power");
    public static final List<String> CHANNELS_METER_POWER_FACTOR = ofPhases("power-factor");
    public static final List<String> CHANNELS_METER_ENERGY_IMPORT = ofPhases("energy-import");
    public static final List<String> CHANNELS_METER_ENERGY_EXPORT = ofPhases("energy-export");
    public static final String CHANNEL_POWER = "total#power";
    public static final String CHANNEL_REACTIVE_POWER = "total#reactive-power";
    public static final String CHANNEL_POWER_FACTOR = "total#power-factor";
    public static final String CHANNEL_FREQUENCY = "total#frequency";
    public static final String CHANNEL_ENERGY_IMPORT = "total#energy-import";
    public static final String CHANNEL_ENERGY_EXPORT = "total#energy-export";
    public static final String CHANNEL_READING_AGE = "total#reading-age";

    // Load balancer
    public static final String CHANNEL_ENABLED = "enabled";
    public static final String CHANNEL_DECISION = "decision";
    public static final String CHANNEL_REASON = "reason";
    public static final String CHANNEL_ALLOCATED_CURRENT = "allocated-current";
    public static final String CHANNEL_HEADROOM = "headroom";
    public static final List<String> CHANNELS_HEADROOM = List.of("headroom-l1", "headroom-l2", "headroom-l3");
    public static final List<String> CHANNELS_HOUSE_CURRENT = List.of("house-current-l1", "house-current-l2",
            "house-current-l3");
    public static final List<String> CHANNELS_FUSE_UTILISATION = List.of("fuse-utilisation-l1", "fuse-utilisation-l2",
            "fuse-utilisation-l3");
    public static final String CHANNEL_BINDING_PHASE = "binding-phase";
    public static final String CHANNEL_OVERLOAD = "overload";
    public static final String CHANNEL_THROTTLED_SINCE = "throttled-since";
    public static final String CHANNEL_METER_AGE = "meter-age";

    public static final String CHANNEL_MODE = "mode";
    public static final String CHANNEL_EVENT = "event";
    public static final String CHANNEL_STOP_CONTACT = "contact";
    public static final String CHANNEL_OPERATOR_LIMIT = "operator-limit";
    public static final String CHANNEL_EXTERNAL_LIMIT = "external-limit";
    public static final String CHANNEL_EXTERNAL_POWER_LIMIT = "external-power-limit";
    public static final String CHANNEL_BATTERY_POWER = "battery-power";
    public static final String CHANNEL_PRICE = "price";
    public static final String CHANNEL_SHADOW_OVERLOAD = "shadow-avoided-overload";
    public static final String CHANNEL_SHADOW_ENERGY = "shadow-energy";
    public static final String CHANNEL_SHADOW_ACTUAL_ENERGY = "shadow-actual-energy";

    // Simulator
    public static final List<String> CHANNELS_HOUSEHOLD_CURRENT = List.of("household#current-l1",
            "household#current-l2", "household#current-l3");
    public static final List<String> CHANNELS_EXTRA_LOAD = List.of("control#extra-load-l1", "control#extra-load-l2",
            "control#extra-load-l3");
    public static final String CHANNEL_METER_CONNECTED = "control#meter-connected";
    public static final List<String> CHANNELS_CAR_CONNECTED = List.of("control#car-connected",
            "control#second-car-connected");
    public static final String CHANNEL_CONTACT = "control#grid-contact";
    public static final String CHANNEL_SOLAR_POWER = "household#solar-power";

    // Properties
    public static final String PROPERTY_EVSE_ID = "evseId";
    public static final String PROPERTY_PHASES = "phases";
    public static final String PROPERTY_THREE_PHASE_POSSIBLE = "threePhasePossible";
    public static final String PROPERTY_PHASE_CHANGE = "phaseChangePossible";
    public static final String PROPERTY_MAX_CURRENT = "maxCurrent";
    public static final String PROPERTY_MAX_POWER = "maxPower";
    public static final String PROPERTY_MODBUS_UNIT_ID = "modbusUnitId";
    public static final String PROPERTY_COMMUNICATION_TIMEOUT = "communicationTimeout";
    public static final String PROPERTY_FAILSAFE_CURRENT = "failsafeCurrent";
    public static final String PROPERTY_FAILSAFE_BEHAVIOUR = "failsafeBehaviour";
    public static final String PROPERTY_FAILSAFE_TESTED_AT = "failsafeTestedAt";
    public static final String PROPERTY_FAILSAFE_SECONDS = "failsafeSeconds";
    public static final String PROPERTY_NETWORK_ADDRESS = "networkAddress";
    public static final String PROPERTY_BUS_ADDRESS = "busAddress";
    public static final String PROPERTY_METER_FAMILY = "meterFamily";
    public static final String PROPERTY_METER_CONFIDENCE = "registerMapConfidence";
    public static final String PROPERTY_METER_SOURCES = "registerMapSources";
    public static final String PROPERTY_RECOGNISED_BY = "recognisedBy";
    public static final String PROPERTY_RECOGNITION_CONFIDENCE = "recognitionConfidence";
    public static final String PROPERTY_CONNECTION = "connection";
    public static final List<String> PROPERTIES_ZERO_OFFSET = List.of("zeroOffsetL1", "zeroOffsetL2", "zeroOffsetL3");
    public static final String PROPERTY_GRID_METER_IN_USE = "gridMeterInUse";
    public static final String PROPERTY_CHARGERS_IN_USE = "chargersInUse";
    public static final String PROPERTY_SIMULATOR_PORT = "tcpPort";

    private TeltoChargeBindingConstants() {
    }

    /** A channel of the groups {@code l1}, {@code l2} and {@code l3} of a meter. */
    private static List<String> ofPhases(String channel) {
        return List.of("l1#" + channel, "l2#" + channel, "l3#" + channel);
    }
}
