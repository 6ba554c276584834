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
package org.openhab.binding.teltocharge.benchmarks.scenario.matrix;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Sites of the matrix: a fuse, what is behind it, and what its cars can take on three phases.
 */
@NonNullByDefault
public enum SiteSize {

    A20(20, 1, 16), A25(25, 1, 16), A35(35, 2, 32), A63(63, 5, 32);

    private final int fuse;
    private final int households;
    private final int carAmps;

    SiteSize(int fuse, int households, int carAmps) {
        this.fuse = fuse;
        this.households = households;
        this.carAmps = carAmps;
    }

    /** The main fuse in amps. */
    public int fuse() {
        return fuse;
    }

    /** How many households share it. */
    public int households() {
        return households;
    }

    /** The most that a car takes on each phase, in amps. */
    public int carAmps() {
        return carAmps;
    }
}
