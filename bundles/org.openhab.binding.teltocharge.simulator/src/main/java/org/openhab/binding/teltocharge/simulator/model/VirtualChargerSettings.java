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
package org.openhab.binding.teltocharge.simulator.model;

/**
 * The virtual charger as the installer and the owner have set it up. It is a three-phase unit on all three phases.
 *
 * @param maxAmps what the unit can supply per phase (register 12 and 37): 16 (11 kW) or 32 (22 kW)
 * @param userMaxAmps the owner's own limit (register 29), A, 6 to 32
 * @param phaseChangePossible whether register 14 may be written (register 11)
 * @param authorizationRequired whether a session needs register 17 first (register 22)
 * @param watchdogMode what happens when the primary falls silent
 */
public record VirtualChargerSettings(int maxAmps, int userMaxAmps, boolean phaseChangePossible,
        boolean authorizationRequired, WatchdogMode watchdogMode) {

    /** A 22 kW unit that needs no authorization and may change phases. */
    public static final VirtualChargerSettings DEFAULT = new VirtualChargerSettings(32, 32, true, false,
            WatchdogMode.FAILSAFE_CURRENT);

    /** @throws IllegalArgumentException if a value is out of its range */
    public VirtualChargerSettings {
        if (maxAmps != 16 && maxAmps != 32) {
            throw new IllegalArgumentException("The charger supplies 16 or 32 A: " + maxAmps);
        }
        if (userMaxAmps < 6 || userMaxAmps > 32) {
            throw new IllegalArgumentException("The owner's limit must be 6 to 32 A: " + userMaxAmps);
        }
    }

    public VirtualChargerSettings withMaxAmps(int amps) {
        return new VirtualChargerSettings(amps, userMaxAmps, phaseChangePossible, authorizationRequired, watchdogMode);
    }

    public VirtualChargerSettings withUserMaxAmps(int amps) {
        return new VirtualChargerSettings(maxAmps, amps, phaseChangePossible, authorizationRequired, watchdogMode);
    }

    public VirtualChargerSettings withPhaseChangePossible(boolean possible) {
        return new VirtualChargerSettings(maxAmps, userMaxAmps, possible, authorizationRequired, watchdogMode);
    }

    public VirtualChargerSettings withAuthorizationRequired(boolean required) {
        return new VirtualChargerSettings(maxAmps, userMaxAmps, phaseChangePossible, required, watchdogMode);
    }

    public VirtualChargerSettings withWatchdogMode(WatchdogMode mode) {
        return new VirtualChargerSettings(maxAmps, userMaxAmps, phaseChangePossible, authorizationRequired, mode);
    }
}
