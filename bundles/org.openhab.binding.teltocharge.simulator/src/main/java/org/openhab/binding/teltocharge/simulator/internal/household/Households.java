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

    public static LoadTimeline timeline(HouseholdProgram program, HouseholdSettings settings) {
        return switch (program) {
            case DEMO -> DemoProgram.create(settings);
            case REALISTIC -> RealisticProgram.create(settings.seed(), settings.fuseAmps());
            case QUIET -> new LoadTimeline(List.of(new LoadStep(Duration.ofHours(1), PhaseAmpsTruth.ZERO)));
        };
    }
}
