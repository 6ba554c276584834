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
package org.openhab.binding.teltocharge.dlb.solar;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How surplus is reckoned with at a site. The defaults of the delays are those of evcc (load-balancing research,
 * section 2.1: enable delay 1 min, disable delay 3 min).
 *
 * @param battery what a home battery's power means
 * @param batteryTimeout after so long without a new value the battery's power is not known; 1 s to 1 h
 * @param interval the surplus is averaged over this time and currents follow it that often; 1 s to 10 min
 * @param startDelay for how long the surplus must suffice before charging starts; 0 to 1 h
 * @param stopDelay for how long the surplus must be too little before charging pauses; 0 to 1 h
 */
@NonNullByDefault
public record SurplusSettings(BatteryUse battery, Duration batteryTimeout, Duration interval, Duration startDelay,
        Duration stopDelay) {

    /** The longest delay that can be set. */
    public static final Duration LONGEST_DELAY = Duration.ofHours(1);

    /** The longest averaging time that can be set. */
    public static final Duration LONGEST_INTERVAL = Duration.ofMinutes(10);

    /** No battery, averages of 30 s, start after 60 s, stop after 180 s. */
    public static final SurplusSettings DEFAULT = new SurplusSettings(BatteryUse.NONE, Duration.ofSeconds(60),
            Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(180));
}
