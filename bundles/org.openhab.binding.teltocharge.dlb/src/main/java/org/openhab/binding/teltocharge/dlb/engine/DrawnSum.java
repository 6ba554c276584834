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
package org.openhab.binding.teltocharge.dlb.engine;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.grid.Grid;

/**
 * Between which bounds the current of our chargers lay at the source time of a meter sample. To be filled anew for each
 * sample; what one charger drew is noted first and then added.
 */
@NonNullByDefault
final class DrawnSum {

    /** What one charger drew at least, line by line; to be filled before {@link #add}. */
    final double[] least = new double[Phase.ALL.size()];
    /** What one charger drew at most. */
    final double[] most = new double[Phase.ALL.size()];
    /** What one charger probably drew. */
    final double[] likely = new double[Phase.ALL.size()];

    private final Grid grid;
    private final double[] low = new double[Grid.LOADS];
    private final double[] high = new double[Grid.LOADS];
    private final double[] probable = new double[Grid.LOADS];
    private boolean settled = true;

    DrawnSum(Grid grid) {
        this.grid = grid;
    }

    void clear() {
        Arrays.fill(low, 0);
        Arrays.fill(high, 0);
        Arrays.fill(probable, 0);
        settled = true;
    }

    /** @param known later samples of this charger cannot narrow its bounds */
    void add(boolean known) {
        grid.addDrawn(low, 0, least);
        grid.addDrawn(high, 0, most);
        grid.addDrawn(probable, 0, likely);
        settled &= known;
    }

    double low(Phase phase) {
        return grid.leastLine(low, 0, phase);
    }

    double high(Phase phase) {
        return grid.leastLine(high, 0, phase);
    }

    /** @return the value to go by when nothing is known of the background load before */
    double likely(Phase phase) {
        return grid.leastLine(probable, 0, phase);
    }

    double lowWatts() {
        return grid.watts(low, 0);
    }

    double highWatts() {
        return grid.watts(high, 0);
    }

    double likelyWatts() {
        return grid.watts(probable, 0);
    }

    /** @return true when later samples of the chargers cannot narrow the bounds */
    boolean settled() {
        return settled;
    }
}
