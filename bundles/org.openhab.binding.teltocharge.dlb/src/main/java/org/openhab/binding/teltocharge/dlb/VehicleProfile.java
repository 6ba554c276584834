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

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The vehicle at a charger: what was learned of it, or what its owner says of it. It decides when current is of use and
 * whether phases may change; it never allows more current than the circuits leave.
 *
 * @param phases on how many phases it draws, 1 to 3, or 0 where unknown
 * @param minimums the least current at which it charges
 * @param followTime how long it takes to reach a new current, 0 where unknown, at most 2 min
 * @param sleepsAfterPause it does not start again after a pause, so it is rather held at its least current
 * @param diesAfterSwitch it does not start again after a change of phases, so they are left alone
 */
@NonNullByDefault
public record VehicleProfile(int phases, VehicleMinimums minimums, Duration followTime, Trait sleepsAfterPause,
        Trait diesAfterSwitch) {

    /** Nothing is known; as a setting: everything is to be learned. */
    public static final VehicleProfile UNKNOWN = new VehicleProfile(0, VehicleMinimums.UNKNOWN, Duration.ZERO,
            Trait.UNKNOWN, Trait.UNKNOWN);

    /** The longest follow time that can be set or learned. */
    public static final Duration LONGEST_FOLLOW_TIME = Duration.ofMinutes(2);

    /** @return true when nothing is known of it */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** @return what this profile says, and the other one where this does not know */
    public VehicleProfile or(VehicleProfile other) {
        if (isUnknown()) {
            return other;
        }
        return new VehicleProfile(phases == 0 ? other.phases : phases, minimums.or(other.minimums),
                followTime.isZero() ? other.followTime : followTime, sleepsAfterPause.or(other.sleepsAfterPause),
                diesAfterSwitch.or(other.diesAfterSwitch));
    }

    public VehicleProfile withPhases(int value) {
        return value == phases
                ? this
                : new VehicleProfile(value, minimums, followTime, sleepsAfterPause, diesAfterSwitch);
    }

    public VehicleProfile withMinimum(int count, int amps) {
        return minimums.get(count) == amps
                ? this
                : new VehicleProfile(phases, minimums.with(count, amps), followTime, sleepsAfterPause,
                        diesAfterSwitch);
    }

    public VehicleProfile withFollowTime(Duration value) {
        return new VehicleProfile(phases, minimums, value, sleepsAfterPause, diesAfterSwitch);
    }

    public VehicleProfile withSleepsAfterPause(Trait value) {
        return new VehicleProfile(phases, minimums, followTime, value, diesAfterSwitch);
    }

    public VehicleProfile withDiesAfterSwitch(Trait value) {
        return new VehicleProfile(phases, minimums, followTime, sleepsAfterPause, value);
    }
}
