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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How a car follows the offered current. Times are whole seconds after the second in which the charger was told.
 */
@NonNullByDefault
public enum CarModel {

    /** Draws what it is offered one second later. */
    IDEAL("ideal", 0, 1, 1, 1, 1, 6, 1, 0),

    /** Follows completely within 5 s (IEC 61851-1), stops within 3 s, and needs 5 s to begin. */
    STANDARD("standard, 5 s", 1, 4, 4, 2, 5, 6, 1, 0),

    /** Needs 26 s to rise over its range, as reported of real cars; falls like a standard one, and begins after 20 s. */
    SLOW_UP("slow up, 26 s", 1, 26, 4, 2, 20, 6, 1, 0),

    /** As a standard car, but takes nothing below 8 A on three phases. */
    FLOOR_8A("nothing below 8 A", 1, 4, 4, 2, 5, 8, 1, 0),

    /** As a standard car, but sleeps for good after its third pause. */
    DIES_AFTER_THIRD_PAUSE("dies after its third pause", 1, 4, 4, 2, 5, 6, 1, 3),

    /** As a standard car, but takes 85 % of what it is offered. */
    DRAWS_LESS("draws 85 %", 1, 4, 4, 2, 5, 6, 0.85, 0);

    private final String title;
    private final int react;
    private final int rise;
    private final int fall;
    private final int stop;
    private final int start;
    private final int floor;
    private final double share;
    private final int pauses;

    CarModel(String title, int react, int rise, int fall, int stop, int start, int floor, double share, int pauses) {
        this.title = title;
        this.react = react;
        this.rise = rise;
        this.fall = fall;
        this.stop = stop;
        this.start = start;
        this.floor = floor;
        this.share = share;
        this.pauses = pauses;
    }

    /** Its name in reports. */
    public String title() {
        return title;
    }

    /** Seconds in which it does not react at all. */
    public int react() {
        return react;
    }

    /** Seconds that it takes from its least to its most current once it reacts. */
    public int rise() {
        return rise;
    }

    /** Seconds that it takes from its most current to its least once it reacts. */
    public int fall() {
        return fall;
    }

    /** Seconds that it takes from its most current to nothing once it reacts (IEC 61851-1, state X1: 3 s in all). */
    public int stop() {
        return stop;
    }

    /** Seconds from the offer after a pause to the first current. */
    public int start() {
        return start;
    }

    /** Below this current on three phases it takes nothing; on fewer phases the standard's 6 A count. */
    public int floor() {
        return floor;
    }

    /** The share of the offer that it takes. */
    public double share() {
        return share;
    }

    /** After so many pauses it does not wake up again; 0 for never. */
    public int pauses() {
        return pauses;
    }
}
