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
package org.openhab.binding.teltocharge.dlb.curtail;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Which orders from outside a site obeys, and how.
 *
 * @param contact what the potential-free contact does
 * @param reduceAmps what each charger is reduced to with {@link ContactMode#REDUCE}: 0 or 6 to 32 A
 * @param dimmable the grid operator may limit the chargers (par. 14a EnWG)
 * @param dimmedWatts what they may draw together then, in watts, as the grid operator says; 0 takes {@link Par14a}
 * @param external limits come from another system
 * @param externalTimeout after so long without a new limit the fallback holds; 0 means that a limit never ages
 * @param externalFallbackAmps what each charger may have while the limit is too old or missing: 0 or 6 to 32 A
 */
@NonNullByDefault
public record CurtailmentSettings(ContactMode contact, int reduceAmps, boolean dimmable, double dimmedWatts,
        boolean external, Duration externalTimeout, int externalFallbackAmps) {

    /** The longest time-out that can be set. */
    public static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);

    /** Nothing is obeyed. If a limit from another system is, it ages in a minute, and 6 A hold then. */
    public static final CurtailmentSettings OFF = new CurtailmentSettings(ContactMode.OFF, 0, false, 0, false,
            Duration.ofMinutes(1), 6);

    /** @return what the chargers may draw together while the grid operator limits them, in watts */
    public double dimmedWatts(int chargers) {
        return dimmedWatts > 0 ? dimmedWatts : Par14a.leastWatts(chargers);
    }

    /** @return whether an order of this kind would be seen */
    boolean watches(Cause cause) {
        return switch (cause) {
            case CONTACT_STOP, CONTACT_BLOCK, CONTACT_REDUCE -> contact != ContactMode.OFF;
            case GRID_OPERATOR -> dimmable;
            case EXTERNAL, EXTERNAL_MISSING -> external;
        };
    }
}
