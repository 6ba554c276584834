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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A place with a fuse, a meter and chargers.
 *
 * @param grid how the grid is built
 * @param fuseAmps the main fuse on each phase
 * @param reserveAmps what every controller is told to keep free below the fuse
 * @param meter the meter at the grid connection
 * @param chargers in order of priority
 * @param faults what happens to the meter
 * @param groups behind the main fuse, each for the chargers that name it
 */
@NonNullByDefault
public record Site(GridKind grid, int fuseAmps, double reserveAmps, MeterSetup meter, List<ChargerSetup> chargers,
        List<Fault> faults, List<GroupSetup> groups) {

    public Site {
        chargers = List.copyOf(chargers);
        faults = List.copyOf(faults);
        groups = List.copyOf(groups);
    }

    /** A site without groups. */
    public Site(GridKind grid, int fuseAmps, double reserveAmps, MeterSetup meter, List<ChargerSetup> chargers,
            List<Fault> faults) {
        this(grid, fuseAmps, reserveAmps, meter, chargers, faults, List.of());
    }

    /** The current that is not to be exceeded, for every controller and in every metric: fuse - reserve. */
    public double limitAmps() {
        return fuseAmps - reserveAmps;
    }
}
