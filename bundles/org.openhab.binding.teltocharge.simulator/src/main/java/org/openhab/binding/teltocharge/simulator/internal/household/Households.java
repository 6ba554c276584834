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
package org.openhab.binding.teltocharge.simulator.internal.household;

import java.time.Duration;
import java.util.List;

import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/** Builds the load timeline of each program. */
public final class Households {

    private Households() {
    }

    /**
     * @param fuseAmps main fuse per phase, A, which the household alone stays below
     * @param reserveAmps what a balancer keeps free of it, A
     * @param carMaxAmps what the car can take at most, A
     * @param meanStep mean length of the demo program's steps
     */
    public static LoadTimeline timeline(HouseholdProgram program, long seed, int fuseAmps, double reserveAmps,
            int carMaxAmps, Duration meanStep) {
        return switch (program) {
            case DEMO -> DemoProgram.create(seed, fuseAmps - reserveAmps, carMaxAmps, meanStep);
            case REALISTIC -> RealisticProgram.create(seed, fuseAmps);
            case QUIET -> new LoadTimeline(List.of(new LoadStep(Duration.ofHours(1), PhaseAmpsTruth.ZERO)));
        };
    }
}
