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

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.simulator.HouseState;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.OpenClosedType;
import org.openhab.core.types.State;

/**
 * The channels of a virtual house, made from its state.
 */
@NonNullByDefault
public final class HouseStates {

    private HouseStates() {
    }

    /**
     * @param house what is true in the house now
     * @return states by channel id
     */
    public static Map<String, State> of(HouseState house) {
        Map<String, State> states = new LinkedHashMap<>();
        for (HousePhase phase : HousePhase.values()) {
            states.put(CHANNELS_HOUSEHOLD_CURRENT.get(phase.ordinal()), Quantities.amps(house.house().get(phase)));
            states.put(CHANNELS_EXTRA_LOAD.get(phase.ordinal()), Quantities.amps(house.extraLoad().get(phase)));
        }
        states.put(CHANNEL_METER_CONNECTED, OnOffType.from(house.meterConnected()));
        for (int car = 0; car < CHANNELS_CAR_CONNECTED.size(); car++) {
            states.put(CHANNELS_CAR_CONNECTED.get(car),
                    OnOffType.from(car < house.bays().size() && house.bays().get(car).carConnected()));
        }
        states.put(CHANNEL_SOLAR_POWER, Quantities.watts(house.solarWatts()));
        states.put(CHANNEL_CONTACT, house.contactClosed() ? OpenClosedType.CLOSED : OpenClosedType.OPEN);
        return states;
    }
}
