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
package org.openhab.binding.teltocharge.internal.balancer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.CircuitImage;

/**
 * Figures that owners look at but that the engine itself does not need.
 */
@NonNullByDefault
public final class BalancerFigures {

    private static final double PERCENT = 100;

    private BalancerFigures() {
    }

    /** Measured current as a share of the fuse, in percent; NaN where the meter says nothing. */
    public static double utilisation(CircuitImage circuit, Phase phase) {
        return PERCENT * circuit.view().measured().get(phase) / circuit.settings().fuseAmps();
    }

    /** Whether a phase carries more than its fuse is made for. */
    public static boolean overloaded(CircuitSettings circuit, PhaseAmps measured) {
        return measured.l1() > circuit.fuseAmps() || measured.l2() > circuit.fuseAmps()
                || measured.l3() > circuit.fuseAmps();
    }

    /**
     * What every phase that the grid has leaves for charging at least, in amps; NaN without a fresh reading, and where
     * the headroom of a phase is not known.
     */
    public static double leastHeadroom(BalancerImage image) {
        PhaseAmps headroom = image.site().headroom();
        double onAll = Math.min(headroom.l1(), Math.min(headroom.l2(), headroom.l3()));
        double least = image.grid() == GridType.SINGLE_PHASE ? headroom.l1() : onAll;
        return image.site().stale() ? Double.NaN : least;
    }

    /** Whether every phase of the grid leaves that much for charging; false without a fresh reading. */
    public static boolean hasHeadroom(BalancerImage image, double amps) {
        // NaN is not at least anything.
        return leastHeadroom(image) >= amps;
    }

    /** Sum of the offered currents per phase, in amps. */
    public static int allocated(BalancerImage image) {
        return image.decisions().stream().mapToInt(Decision::amps).sum();
    }
}
