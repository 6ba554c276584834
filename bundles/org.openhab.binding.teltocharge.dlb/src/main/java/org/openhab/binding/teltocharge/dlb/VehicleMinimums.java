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

/**
 * The least current at which a vehicle charges, by the number of phases it is given; 6 to 32 A, or 0 where unknown.
 * IEC 61851-1 knows 6 A; some vehicles need 8 to 11 A on three phases (load-balancing research, section 3.2).
 */
@NonNullByDefault
public record VehicleMinimums(int onePhase, int twoPhases, int threePhases) {

    public static final VehicleMinimums UNKNOWN = new VehicleMinimums(0, 0, 0);

    /**
     * @param phases number of phases, 1 to 3; anything else is not known
     * @return amps, 0 where unknown
     */
    public int get(int phases) {
        return switch (phases) {
            case 1 -> onePhase;
            case 2 -> twoPhases;
            case 3 -> threePhases;
            default -> 0;
        };
    }

    /** @return this for the given number of phases, the other values unchanged */
    public VehicleMinimums with(int phases, int amps) {
        return switch (phases) {
            case 1 -> new VehicleMinimums(amps, twoPhases, threePhases);
            case 2 -> new VehicleMinimums(onePhase, amps, threePhases);
            case 3 -> new VehicleMinimums(onePhase, twoPhases, amps);
            default -> this;
        };
    }

    /** @return these, or the other ones where these are not known */
    public VehicleMinimums or(VehicleMinimums other) {
        return new VehicleMinimums(onePhase == 0 ? other.onePhase : onePhase,
                twoPhases == 0 ? other.twoPhases : twoPhases, threePhases == 0 ? other.threePhases : threePhases);
    }
}
