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

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.appliance.LoadCycles;

/**
 * Appliances that go on and off, by phase.
 */
@NonNullByDefault
public record PhaseCycles(LoadCycles l1, LoadCycles l2, LoadCycles l3) {

    /** Nothing is known yet. */
    public static final PhaseCycles UNKNOWN = new PhaseCycles(LoadCycles.UNKNOWN, LoadCycles.UNKNOWN,
            LoadCycles.UNKNOWN);

    public LoadCycles get(Phase phase) {
        return switch (phase) {
            case L1 -> l1;
            case L2 -> l2;
            case L3 -> l3;
        };
    }

    /** As {@link LoadCycles#plus}, with the load of each phase in amps. */
    public PhaseCycles plus(Instant sourceTime, PhaseAmps load, Duration gap) {
        return new PhaseCycles(l1.plus(sourceTime, load.l1(), gap), l2.plus(sourceTime, load.l2(), gap),
                l3.plus(sourceTime, load.l3(), gap));
    }
}
