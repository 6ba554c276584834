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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One charger's claim to the surplus.
 *
 * @param mode how it uses the surplus; not {@link SolarMode#OFF}
 * @param rank the lower, the earlier it is served; equal ranks share
 * @param open it charges already as far as the surplus is concerned
 * @param allowanceWatts what it may take from the grid beside the surplus; counts with {@link SolarMode#HYBRID} only
 * @param least the least current in amps
 * @param most the most current in amps that it can take; less than {@code least} means nothing
 * @param wattsPerAmp what one ampere means on the phases in use, more than 0
 */
@NonNullByDefault
public record SolarClaim(SolarMode mode, int rank, boolean open, double allowanceWatts, int least, int most,
        double wattsPerAmp) {

    /** @return what a current takes out of the surplus; the allowance is used first */
    public double cost(int amps) {
        double watts = amps * wattsPerAmp;
        return mode == SolarMode.HYBRID ? Math.max(0, watts - allowanceWatts) : watts;
    }

    /** @return the power that a share and the allowance add up to, in watts */
    public double budget(int amps) {
        return cost(amps) + (mode == SolarMode.HYBRID ? allowanceWatts : 0);
    }

    /** @return it charges with the least current whatever the sun does */
    boolean isAlwaysOpen() {
        return mode == SolarMode.ECO;
    }
}
