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
import org.eclipse.jdt.annotation.Nullable;

/**
 * A circuit: conductors with a fuse. The root is the grid connection; every other circuit is fed by its parent.
 *
 * @param id name of the circuit, used in reasons
 * @param parentId the circuit that feeds this one; null for the root
 * @param fuseAmps the fuse in amps, 6 to 1000 (the range of the charger's register 28, "max power from grid")
 * @param reserveAmps what is kept free below the fuse, in amps; at most fuse - 6, or no car could ever charge
 * @param maxWatts the most total power in watts; {@code NaN} when only the fuse counts
 * @param meter what measures everything that flows through the circuit; null when nothing does
 * @param assumedAmps without a meter: the load on each phase that is reckoned with beside the chargers, in amps; 0 for a
 *            group, a circuit with chargers only
 */
@NonNullByDefault
public record CircuitSettings(String id, @Nullable String parentId, int fuseAmps, double reserveAmps, double maxWatts,
        @Nullable MeterSettings meter, double assumedAmps) {

    /** The id of the root where nobody has chosen another. */
    public static final String MAIN = "main";

    /** The grid connection with a meter that gives a sample each second. */
    public CircuitSettings(String id, int fuseAmps, double reserveAmps) {
        this(id, null, fuseAmps, reserveAmps, Double.NaN, MeterSettings.DEFAULT, 0);
    }

    /** A circuit with chargers only ("max group load"). */
    public static CircuitSettings group(String id, String parentId, int fuseAmps) {
        return new CircuitSettings(id, parentId, fuseAmps, 0, Double.NaN, null, 0);
    }

    /** A sub-circuit with a meter of its own. */
    public static CircuitSettings metered(String id, String parentId, int fuseAmps, double reserveAmps) {
        return new CircuitSettings(id, parentId, fuseAmps, reserveAmps, Double.NaN, MeterSettings.DEFAULT, 0);
    }

    /** A sub-circuit without a meter, in which something else than chargers may draw this much on each phase. */
    public static CircuitSettings assumed(String id, String parentId, int fuseAmps, double assumedAmps) {
        return new CircuitSettings(id, parentId, fuseAmps, 0, Double.NaN, null, assumedAmps);
    }

    /** @return the current that is never planned to be exceeded: fuse minus reserve, in amps */
    public double limitAmps() {
        return fuseAmps - reserveAmps;
    }

    /** @return what is kept free below the fuse, in amps: the reserve, or what the meter may hide where that is more */
    public double keptAmps(MeterResolution resolution) {
        return Math.max(reserveAmps, resolution.hiddenAmps());
    }

    public boolean isRoot() {
        return parentId == null;
    }

    public boolean hasMeter() {
        return meter != null;
    }

    public CircuitSettings withMaxWatts(double value) {
        return new CircuitSettings(id, parentId, fuseAmps, reserveAmps, value, meter, assumedAmps);
    }

    public CircuitSettings withMeter(@Nullable MeterSettings value) {
        return new CircuitSettings(id, parentId, fuseAmps, reserveAmps, maxWatts, value, assumedAmps);
    }
}
