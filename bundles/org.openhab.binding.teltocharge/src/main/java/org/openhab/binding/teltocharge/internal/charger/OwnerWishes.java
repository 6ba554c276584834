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

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.goal.Goal;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.internal.command.CommandNumbers;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;

/**
 * What the owner has commanded to the channels of a charger that say how it is to take part in load balancing. Null
 * where nothing was commanded.
 *
 * @param priority class of priority, 1 to 9
 * @param solarMode how it uses solar surplus
 * @param allowanceWatts what it may take from the grid beside the surplus in hybrid mode
 * @param maxPrice the highest price at which it charges
 * @param targetWattHours energy that the vehicle is to have in this session
 * @param departure by when
 */
@NonNullByDefault
public record OwnerWishes(@Nullable Integer priority, @Nullable SolarMode solarMode, @Nullable Double allowanceWatts,
        @Nullable Double maxPrice, @Nullable Double targetWattHours, @Nullable Instant departure) {

    /** Nothing was commanded. */
    public static final OwnerWishes NONE = new OwnerWishes(null, null, null, null, null, null);

    private static final int LOWEST_PRIORITY = 9;
    private static final double MOST_ALLOWANCE_WATTS = 100_000;
    private static final double WATT_HOURS_PER_KILOWATT_HOUR = 1000;

    /**
     * For the engine. There is a goal when both its energy and its time are known.
     *
     * @param phases the charger's own phases that the owner has chosen; null leaves the choice to the engine
     */
    public ChargerWish wish(@Nullable PhaseSet phases) {
        Double energy = targetWattHours;
        Instant by = departure;
        Goal goal = energy == null || energy == 0 || by == null ? null : new Goal(energy, by);
        return new ChargerWish(priority, solarMode, allowanceWatts, maxPrice, phases, goal);
    }

    /** Whether commands to this channel are wishes. */
    public static boolean isFor(String channel) {
        return switch (channel) {
            case CHANNEL_PRIORITY, CHANNEL_SOLAR_MODE, CHANNEL_SOLAR_ALLOWANCE, CHANNEL_MAX_PRICE, CHANNEL_TARGET_ENERGY, CHANNEL_DEPARTURE -> true;
            default -> false;
        };
    }

    /**
     * @return these wishes and the commanded one; empty if the command was not understood
     */
    public Optional<OwnerWishes> with(String channel, Command command) {
        return Optional.ofNullable(switch (channel) {
            case CHANNEL_PRIORITY -> withPriority(CommandNumbers.plain(command));
            case CHANNEL_SOLAR_MODE -> withSolarMode(command.toString());
            case CHANNEL_SOLAR_ALLOWANCE -> withAllowance(CommandNumbers.in(command, Units.WATT));
            case CHANNEL_MAX_PRICE -> withMaxPrice(CommandNumbers.plain(command));
            case CHANNEL_TARGET_ENERGY -> withTarget(CommandNumbers.in(command, Units.WATT_HOUR), command);
            case CHANNEL_DEPARTURE -> withDeparture(command);
            default -> null;
        });
    }

    private @Nullable OwnerWishes withPriority(double value) {
        boolean valid = value >= 1 && value <= LOWEST_PRIORITY && value == Math.rint(value);
        return valid
                ? new OwnerWishes((int) value, solarMode, allowanceWatts, maxPrice, targetWattHours, departure)
                : null;
    }

    private @Nullable OwnerWishes withSolarMode(String name) {
        return Arrays.stream(SolarMode.values()).filter(mode -> mode.name().equals(name)).findFirst()
                .map(mode -> new OwnerWishes(priority, mode, allowanceWatts, maxPrice, targetWattHours, departure))
                .orElse(null);
    }

    private @Nullable OwnerWishes withAllowance(double watts) {
        return watts >= 0 && watts <= MOST_ALLOWANCE_WATTS
                ? new OwnerWishes(priority, solarMode, watts, maxPrice, targetWattHours, departure)
                : null;
    }

    private @Nullable OwnerWishes withMaxPrice(double price) {
        return Double.isNaN(price)
                ? null
                : new OwnerWishes(priority, solarMode, allowanceWatts, price, targetWattHours, departure);
    }

    /** An energy without a unit counts in kWh, as owners say it. 0 takes the goal back. */
    private @Nullable OwnerWishes withTarget(double energy, Command command) {
        double wattHours = command instanceof DecimalType ? energy * WATT_HOURS_PER_KILOWATT_HOUR : energy;
        return wattHours >= 0
                ? new OwnerWishes(priority, solarMode, allowanceWatts, maxPrice, wattHours, departure)
                : null;
    }

    private @Nullable OwnerWishes withDeparture(Command command) {
        return command instanceof DateTimeType time
                ? new OwnerWishes(priority, solarMode, allowanceWatts, maxPrice, targetWattHours, time.getInstant())
                : null;
    }
}
