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

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.charger.ChargerState;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.charger.ChargePointState;
import org.openhab.binding.teltocharge.modbus.charger.ChargerControl;
import org.openhab.binding.teltocharge.modbus.charger.ChargerReadings;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSession;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.ChargerStatus;
import org.openhab.binding.teltocharge.modbus.charger.Coded;
import org.openhab.binding.teltocharge.modbus.charger.IecState;
import org.openhab.binding.teltocharge.modbus.charger.VendorCode;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;

/**
 * The channels of a charger, made from its snapshot.
 */
@NonNullByDefault
public final class ChargerStates {

    /** Between the names of flags that are set at the same time. */
    static final String SEPARATOR = ",";

    private static final String NOTHING = "NONE";

    private ChargerStates() {
    }

    /**
     * @param snapshot image of the charger
     * @return states by channel id, except for those that are not the charger's own
     */
    public static Map<String, State> of(ChargerSnapshot snapshot) {
        Map<String, State> states = new LinkedHashMap<>();
        status(snapshot.status(), states);
        control(snapshot, states);
        meter(snapshot.readings(), states);
        session(snapshot.session(), states);
        diagnostics(snapshot, states);
        return states;
    }

    private static void status(ChargerStatus status, Map<String, State> states) {
        states.put(CHANNEL_STATE, new StringType(ChargerState.of(status).name()));
        states.put(CHANNEL_VEHICLE_CONNECTED, OnOffType.from(status.iec().value() != IecState.A));
        states.put(CHANNEL_CHARGING,
                OnOffType.from(status.iec().value() == IecState.C2 || status.iec().value() == IecState.D2));
        states.put(CHANNEL_LIMIT_REASON, coded(status.limitCause()));
        states.put(CHANNEL_STATE_DURATION, Quantities.seconds(status.since()));
        states.put(CHANNEL_SOCKET_LOCKED, OnOffType.from(status.locked()));
        states.put(CHANNEL_OCPP_CONNECTED, OnOffType.from(status.ocppConnected()));
        states.put(CHANNEL_AUTHORIZATION_REQUIRED, OnOffType.from(status.authorizationRequired()));
    }

    private static void control(ChargerSnapshot snapshot, Map<String, State> states) {
        ChargerControl control = snapshot.control();
        states.put(CHANNEL_CURRENT_LIMIT, Quantities.amps(control.amps()));
        states.put(CHANNEL_CHARGING_ENABLED,
                OnOffType.from(snapshot.status().chargePoint().value() != ChargePointState.STOPPED_BY_USER));
        states.put(CHANNEL_PHASE_MODE, coded(control.phases()));
        states.put(CHANNEL_SOCKET_LOCK_MODE, coded(control.lockMode()));
    }

    private static void meter(ChargerReadings readings, Map<String, State> states) {
        List<Double> amps = values(readings.amps());
        List<Double> volts = values(readings.volts());
        for (int phase = 0; phase < amps.size(); phase++) {
            states.put(CHANNELS_CHARGER_CURRENT.get(phase), Quantities.amps(amps.get(phase)));
            states.put(CHANNELS_CHARGER_VOLTAGE.get(phase), Quantities.volts(volts.get(phase)));
        }
        states.put(CHANNEL_CHARGER_POWER, Quantities.watts(readings.watts()));
    }

    private static void session(ChargerSession session, Map<String, State> states) {
        states.put(CHANNEL_ENERGY_TOTAL, Quantities.wattHours(session.totalEnergyWh()));
        states.put(CHANNEL_SESSION_ENERGY, Quantities.wattHours(session.energyWh()));
        states.put(CHANNEL_SESSION_DURATION, Quantities.seconds(session.duration()));
    }

    private static void diagnostics(ChargerSnapshot snapshot, Map<String, State> states) {
        ChargerStatus status = snapshot.status();
        states.put(CHANNEL_TEMPERATURE, Quantities.celsius(snapshot.readings().temperature()));
        states.put(CHANNEL_WARNING, warnings(snapshot));
        states.put(CHANNEL_ERROR, errors(snapshot));
        states.put(CHANNEL_LOAD_MANAGEMENT_STATE, coded(status.dlm()));
        states.put(CHANNEL_CHARGE_POINT_STATE, coded(status.chargePoint()));
        states.put(CHANNEL_IEC_STATE, coded(status.iec()));
        states.put(CHANNEL_USER_CURRENT_LIMIT, Quantities.amps(snapshot.limits().userMaxAmps()));
        states.put(CHANNEL_GRID_LIMIT, new DecimalType(snapshot.limits().maxGridAmps()));
    }

    static State warnings(ChargerSnapshot snapshot) {
        return flags(snapshot.status().warnings(), snapshot.status().warningBits());
    }

    static State errors(ChargerSnapshot snapshot) {
        return flags(snapshot.status().errors(), snapshot.status().errorBits());
    }

    /** The three values in the order of the channel lists. */
    private static List<Double> values(PhaseValues values) {
        return List.of(values.l1(), values.l2(), values.l3());
    }

    private static <E extends Enum<E> & VendorCode> State coded(Coded<E> coded) {
        return new StringType(coded.text());
    }

    private static <E extends Enum<E> & VendorCode> State flags(Collection<E> named, int bits) {
        if (bits == 0) {
            return new StringType(NOTHING);
        }
        List<String> names = new ArrayList<>(named.stream().sorted().map(Enum::name).toList());
        int unnamed = named.stream().mapToInt(flag -> 1 << flag.code()).reduce(bits, (left, bit) -> left & ~bit);
        if (unnamed != 0) {
            names.add("UNKNOWN (" + unnamed + ")");
        }
        return new StringType(String.join(SEPARATOR, names));
    }
}
