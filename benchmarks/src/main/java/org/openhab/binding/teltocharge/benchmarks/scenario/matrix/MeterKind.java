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
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.MeterSetup;

/**
 * Meters of the matrix, and what the project wants to reach with them.
 */
@NonNullByDefault
public enum MeterKind {

    /** A meter on a fast bus. */
    FRESH("1 s", 1, 0, 0.96, true),
    /** The same behind a gateway. */
    LATE("1 s, 1 s late", 1, 1, 0.96, true),
    /** DSMR 4 and the like. */
    SLOW("10 s, 2 s late", 10, 2, 0.95, false);

    /** A stretch over the limit may last a meter's period and this, in seconds. */
    private static final int STRETCH = 8;

    private final String title;
    private final MeterSetup setup;
    private final double energy;
    private final boolean fast;

    MeterKind(String title, int period, int delay, double energy, boolean fast) {
        this.title = title;
        this.setup = new MeterSetup(period, delay, 0);
        this.energy = energy;
        this.fast = fast;
    }

    /** Its name in reports. */
    public String title() {
        return title;
    }

    /** How it measures. */
    public MeterSetup setup() {
        return setup;
    }

    /** The least share of the oracle's net energy that is to be reached, 0 to 1. */
    public double energyGoal() {
        return energy;
    }

    /** Starts and stretches over the limit have goals with a fast meter only. */
    public boolean isFast() {
        return fast;
    }

    /** The longest stretch over the limit that is to be reached with a fast meter, in seconds. */
    public int stretchGoal() {
        return setup.periodSeconds() + STRETCH;
    }
}
