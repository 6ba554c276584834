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

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.internal.charger.OwnerWishes;
import org.openhab.binding.teltocharge.internal.hub.ChargerPlan;
import org.openhab.binding.teltocharge.internal.hub.Verdict;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * The channels of a charger that are about load balancing.
 */
@NonNullByDefault
public final class BalancingStates {

    private BalancingStates() {
    }

    /**
     * @param verdict the latest decision about the charger
     * @return states by channel id
     */
    public static Map<String, State> of(Verdict verdict) {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(CHANNEL_BALANCING_CURRENT, Quantities.amps(verdict.amps()));
        states.put(CHANNEL_BALANCING_DECISION, new StringType(verdict.sentence()));
        states.put(CHANNEL_BALANCING_REASON, new StringType(verdict.reason()));
        states.put(CHANNEL_BALANCING_UNTIL, time(verdict.until()));
        states.putAll(car(verdict.vehicle()));
        return states;
    }

    /** The states of a charger that no load balancer rules. */
    public static Map<String, State> unruled() {
        return Map.of(CHANNEL_BALANCING_CURRENT, UnDefType.UNDEF, CHANNEL_BALANCING_DECISION, UnDefType.UNDEF,
                CHANNEL_BALANCING_REASON, UnDefType.UNDEF, CHANNEL_BALANCING_UNTIL, UnDefType.UNDEF);
    }

    /**
     * @param plan what holds where nothing is wished
     * @param wishes what the owner wants for the time being
     * @return states by channel id
     */
    public static Map<String, State> of(ChargerPlan plan, OwnerWishes wishes) {
        Map<String, State> states = new LinkedHashMap<>();
        Integer priority = wishes.priority();
        states.put(CHANNEL_PRIORITY, new DecimalType(priority == null ? plan.priority() : priority));
        SolarMode solar = wishes.solarMode();
        states.put(CHANNEL_SOLAR_MODE, new StringType((solar == null ? plan.solar().mode() : solar).name()));
        Double allowance = wishes.allowanceWatts();
        states.put(CHANNEL_SOLAR_ALLOWANCE,
                Quantities.watts(allowance == null ? plan.solar().allowanceWatts() : allowance));
        Double price = wishes.maxPrice();
        states.put(CHANNEL_MAX_PRICE, price == null ? UnDefType.UNDEF : new DecimalType(price));
        Double target = wishes.targetWattHours();
        states.put(CHANNEL_TARGET_ENERGY, Quantities.wattHours(target == null ? 0 : target));
        states.put(CHANNEL_DEPARTURE, time(wishes.departure()));
        return states;
    }

    private static Map<String, State> car(VehicleProfile car) {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(CHANNEL_CAR_PHASES, car.phases() == 0 ? UnDefType.UNDEF : new DecimalType(car.phases()));
        for (int count = 1; count <= CHANNELS_CAR_MINIMUM.size(); count++) {
            int amps = car.minimums().get(count);
            states.put(CHANNELS_CAR_MINIMUM.get(count - 1), Quantities.amps(amps == 0 ? Double.NaN : amps));
        }
        states.put(CHANNEL_CAR_FOLLOW_TIME,
                car.followTime().isZero() ? UnDefType.UNDEF : Quantities.seconds(car.followTime()));
        states.put(CHANNEL_CAR_SLEEPS, trait(car.sleepsAfterPause()));
        states.put(CHANNEL_CAR_STOPS, trait(car.diesAfterSwitch()));
        return states;
    }

    private static State trait(Trait trait) {
        return new StringType(trait.name());
    }

    private static State time(@Nullable Instant time) {
        return time == null ? UnDefType.UNDEF : new DateTimeType(time);
    }
}
