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

import java.util.List;

import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.internal.charger.ChargerImages;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;
import org.openhab.binding.teltocharge.internal.hub.CircuitImage;
import org.openhab.core.thing.ThingUID;

/**
 * Decision rounds to look at. The numbers are those of the example in the design: 25 A fuse, L2 is the tightest.
 */
public final class BalancerImages {

    public static final ThingUID CAR = new ThingUID("teltocharge:charger:car");
    public static final Reason TIGHT = new Reason.CircuitLimit("main", Phase.L2, 25, 1.0, 14.8, 9.2);

    private static final CircuitSettings CIRCUIT = new CircuitSettings("main", 25, 1.0);

    private BalancerImages() {
    }

    public static BalancerImage image(Reason reason, int amps) {
        return image(reason, amps, PhaseAmps.of(14.2, 24.6, 12.0));
    }

    public static BalancerImage image(Reason reason, int amps, PhaseAmps measured) {
        CircuitView site = new CircuitView("main", measured, PhaseAmps.of(4.4, 14.8, Double.NaN),
                PhaseAmps.of(19.6, 9.2, Double.NaN), 1.0,
                PhaseAmps.of(9.8, 9.8, 9.8), Phase.L2, ChargerImages.TIME.minusMillis(400), false);
        return new BalancerImage(ChargerImages.TIME, GridType.STAR,
                List.of(new CircuitImage(ChargerImages.TIME, CIRCUIT, site)),
                List.of(CAR),
                List.of(new Decision(CAR.getAsString(), amps, PhaseSet.THREE_PHASE, reason, null)));
    }

    /** A round that leaves that headroom on each phase. */
    public static BalancerImage image(GridType grid, PhaseAmps headroom, boolean stale) {
        CircuitView site = new CircuitView("main", PhaseAmps.MISSING, PhaseAmps.MISSING, headroom, 1.0, PhaseAmps.ZERO,
                Phase.L1, ChargerImages.TIME, stale);
        return new BalancerImage(ChargerImages.TIME, grid,
                List.of(new CircuitImage(ChargerImages.TIME, CIRCUIT, site)), List.of(),
                List.of());
    }

    public static BalancerImage withoutReading() {
        CircuitView site = new CircuitView("main", PhaseAmps.MISSING, PhaseAmps.MISSING, PhaseAmps.MISSING, 1.0,
                PhaseAmps.MISSING, null,
                null, true);
        return new BalancerImage(ChargerImages.TIME, GridType.STAR,
                List.of(new CircuitImage(ChargerImages.TIME, CIRCUIT, site)),
                List.of(CAR), List.of());
    }
}
