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
package org.openhab.embedded.demo.report;

import java.util.List;

/**
 * What a run comes to.
 *
 * @param overloadAs overload of the fuse that the car is to blame for, in A s over all phases
 * @param energyWh what the car took, in Wh at the nominal 230 V
 * @param writes setpoints written to the charger during the run
 * @param longestOverloadSeconds the longest unbroken overload that the car is to blame for
 */
public record Totals(double overloadAs, double energyWh, long writes, int longestOverloadSeconds) {

    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * @param seconds the run
     * @param fuse the main fuse in A
     * @param writesBefore setpoints written before the first second
     */
    public static Totals of(List<Second> seconds, double fuse, long writesBefore) {
        double overload = 0;
        double wattSeconds = 0;
        int longest = 0;
        int current = 0;
        for (Second second : seconds) {
            double now = second.overload(fuse);
            overload += now;
            wattSeconds += second.watts();
            current = now > 0 ? current + 1 : 0;
            longest = Math.max(longest, current);
        }
        long writes = seconds.isEmpty() ? 0 : seconds.get(seconds.size() - 1).writes() - writesBefore;
        return new Totals(overload, wattSeconds / SECONDS_PER_HOUR, writes, longest);
    }
}
