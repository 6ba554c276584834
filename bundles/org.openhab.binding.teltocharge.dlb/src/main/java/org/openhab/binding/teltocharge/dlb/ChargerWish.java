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
package org.openhab.binding.teltocharge.dlb;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.goal.Goal;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;

/**
 * What the owner wants of one charger for the time being. Where a wish is null, the settings hold.
 *
 * @param priority class of priority, 1 is served first
 * @param solarMode how it uses the solar surplus
 * @param allowanceWatts what it may take from the grid beside the surplus with {@link SolarMode#HYBRID}, 0 or more
 * @param priceCeiling the highest price at which it charges, in the unit of {@link Signals#price()}
 * @param phases the charger's own phases that it shall use
 * @param goal energy that the vehicle is to have by a departure time; null when there is none
 */
@NonNullByDefault
public record ChargerWish(@Nullable Integer priority, @Nullable SolarMode solarMode, @Nullable Double allowanceWatts,
        @Nullable Double priceCeiling, @Nullable PhaseSet phases, @Nullable Goal goal) {

    /** Everything as set. */
    public static final ChargerWish DEFAULT = new ChargerWish(null, null, null, null, null, null);

    public ChargerWish withPriority(@Nullable Integer value) {
        return new ChargerWish(value, solarMode, allowanceWatts, priceCeiling, phases, goal);
    }

    public ChargerWish withSolarMode(@Nullable SolarMode value) {
        return new ChargerWish(priority, value, allowanceWatts, priceCeiling, phases, goal);
    }

    public ChargerWish withAllowanceWatts(@Nullable Double value) {
        return new ChargerWish(priority, solarMode, value, priceCeiling, phases, goal);
    }

    public ChargerWish withPriceCeiling(@Nullable Double value) {
        return new ChargerWish(priority, solarMode, allowanceWatts, value, phases, goal);
    }

    public ChargerWish withPhases(@Nullable PhaseSet value) {
        return new ChargerWish(priority, solarMode, allowanceWatts, priceCeiling, value, goal);
    }

    public ChargerWish withGoal(@Nullable Goal value) {
        return new ChargerWish(priority, solarMode, allowanceWatts, priceCeiling, phases, value);
    }
}
