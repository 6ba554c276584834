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

import java.time.Duration;
import java.util.List;

/**
 * What a site may have beyond one charger and a household.
 *
 * @param grid how the conductors are loaded
 * @param furtherBays places to charge beside the first one, at most three
 * @param solarPeakWatts what the roof gives without a cloud, W, 0 (no roof) to 30 000, evenly on three phases
 * @param contactCycle period of the grid operator's contact, which is closed for the second half of it; zero for none
 * @param meterFamily id of the family that the meters are of
 */
public record SiteSettings(GridShape grid, List<BaySettings> furtherBays, double solarPeakWatts,
        Duration contactCycle, String meterFamily) {

    /** Id of the family Eastron SDM630. */
    public static final String USUAL_METER = "sdm630";
    /** A star grid, a usual meter and nothing more. */
    public static final SiteSettings PLAIN = new SiteSettings(GridShape.STAR, List.of(), 0, Duration.ZERO,
            USUAL_METER);

    private static final int MOST_FURTHER_BAYS = 3;
    private static final double MOST_SOLAR_WATTS = 30_000;
    private static final Duration SHORTEST_CYCLE = Duration.ofSeconds(10);

    /** @throws IllegalArgumentException if a value is out of its range */
    public SiteSettings {
        furtherBays = List.copyOf(furtherBays);
        if (furtherBays.size() > MOST_FURTHER_BAYS) {
            throw new IllegalArgumentException("At most three further bays: " + furtherBays.size());
        }
        if (!(solarPeakWatts >= 0 && solarPeakWatts <= MOST_SOLAR_WATTS)) {
            throw new IllegalArgumentException("The solar peak must be 0 to 30000 W: " + solarPeakWatts);
        }
        if (!contactCycle.isZero() && contactCycle.compareTo(SHORTEST_CYCLE) < 0) {
            throw new IllegalArgumentException("The contact's cycle must be 0 or at least 10 s: " + contactCycle);
        }
        if (grid == GridShape.DELTA && solarPeakWatts > 0) {
            throw new IllegalArgumentException("The virtual solar roof needs a star grid");
        }
    }

    public SiteSettings withGrid(GridShape newGrid) {
        return new SiteSettings(newGrid, furtherBays, solarPeakWatts, contactCycle, meterFamily);
    }

    public SiteSettings withFurtherBays(BaySettings... bays) {
        return new SiteSettings(grid, List.of(bays), solarPeakWatts, contactCycle, meterFamily);
    }

    public SiteSettings withSolarPeakWatts(double watts) {
        return new SiteSettings(grid, furtherBays, watts, contactCycle, meterFamily);
    }

    public SiteSettings withContactCycle(Duration cycle) {
        return new SiteSettings(grid, furtherBays, solarPeakWatts, cycle, meterFamily);
    }

    public SiteSettings withMeterFamily(String id) {
        return new SiteSettings(grid, furtherBays, solarPeakWatts, contactCycle, id);
    }
}
