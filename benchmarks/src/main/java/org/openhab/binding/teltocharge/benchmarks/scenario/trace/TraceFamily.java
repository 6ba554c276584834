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
package org.openhab.binding.teltocharge.benchmarks.scenario.trace;

import java.util.Locale;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;

/**
 * Kinds of days, each in three shapes. The same family, shape, size and seed give the same day on every machine.
 */
@NonNullByDefault
public enum TraceFamily {

    /** Short loads of 2 to 3 kW on one phase: few, many, and hair dryers and microwave ovens besides. */
    KETTLES("kettle spikes") {
        @Override
        void paint(int shape, Household home, Canvas canvas, SplittableRandom random) {
            int runs = shape == 0 ? 10 : 26;
            for (int i = 0; i < runs; i++) {
                home.kettle(home.phase(), home.moment());
            }
            for (int i = 0; shape == 2 && i < 9; i++) {
                home.hairDryer(home.phase(), home.moment());
                home.microwave(home.phase(), home.moment());
            }
        }
    },

    /** Loads that a thermostat or a power control switches: ovens, hobs, air fryers. */
    OVENS("oven cycling") {
        @Override
        void paint(int shape, Household home, Canvas canvas, SplittableRandom random) {
            for (int i = 0; i < 4; i++) {
                Phase phase = home.phase();
                switch (shape) {
                    case 0 -> home.oven(phase, home.moment());
                    case 1 -> home.hob(phase, home.after(phase), home.moment());
                    default -> {
                        home.airFryer(phase, home.moment());
                        home.oven(home.after(phase), home.moment());
                    }
                }
                home.kettle(home.phase(), home.moment());
            }
        }
    },

    /** Heat pumps: an inverter on three phases, a compressor on one, an inverter with an electric heater. */
    HEAT_PUMP("heat pump") {
        @Override
        void paint(int shape, Household home, Canvas canvas, SplittableRandom random) {
            HeatPump pump = new HeatPump(canvas, random);
            if (shape == 1) {
                pump.onOff(home.phase());
            } else {
                pump.inverter();
            }
            if (shape == 2) {
                pump.heater(4);
            }
            home.oven(home.phase(), home.moment());
            for (int i = 0; i < 6; i++) {
                home.kettle(home.phase(), home.moment());
            }
        }
    },

    /** Solar panels of 10 kW: a clear day, scattered clouds, and a covered sky with gaps. */
    CLOUDS("PV with clouds") {
        @Override
        void paint(int shape, Household home, Canvas canvas, SplittableRandom random) {
            home.washing(home.phase(), home.moment());
            home.dishes(home.phase(), home.moment());
            home.oven(home.phase(), home.moment());
            for (int i = 0; i < 10; i++) {
                home.kettle(home.phase(), home.moment());
            }
            home.dryer(home.phase(), home.moment());
        }

        @Override
        void paint(int shape, Sky sky) {
            sky.paint(10_000, shape == 0 ? 0.03 : shape == 1 ? 0.4 : 0.75, shape == 1 ? 40 : 150);
        }
    },

    /** A house with two cars: a quiet one, a busy one, and one with an inverter heat pump. */
    TWO_CARS("two cars") {
        @Override
        void paint(int shape, Household home, Canvas canvas, SplittableRandom random) {
            int runs = shape == 1 ? 10 : 4;
            for (int i = 0; i < runs; i++) {
                home.kettle(home.phase(), home.moment());
                home.microwave(home.phase(), home.moment());
            }
            home.oven(home.phase(), home.moment());
            home.washing(home.phase(), home.moment());
            if (shape == 2) {
                new HeatPump(canvas, random).inverter();
            }
        }
    },

    /** A bit of everything: a working day, a weekend with baking and washing, a winter day with sauna and heat pump. */
    MIXED("mixed day") {
        @Override
        void paint(int shape, Household home, Canvas canvas, SplittableRandom random) {
            for (int i = 0; i < 6 + 3 * shape; i++) {
                home.kettle(home.phase(), home.moment());
            }
            home.oven(home.phase(), home.moment());
            home.hairDryer(home.phase(), home.moment());
            home.microwave(home.phase(), home.moment());
            Phase phase = home.phase();
            home.hob(phase, home.after(phase), home.moment());
            home.dishes(home.phase(), home.moment());
            if (shape > 0) {
                home.washing(home.phase(), home.moment());
                home.dryer(home.phase(), home.moment());
                home.airFryer(home.phase(), home.moment());
            }
            if (shape == 2) {
                new HeatPump(canvas, random).inverter();
                home.sauna(home.between(17 * 3600, 19 * 3600));
            }
        }

        @Override
        void paint(int shape, Sky sky) {
            if (shape == 1) {
                sky.paint(6_000, 0.3, 90);
            }
        }
    };

    /** Shapes of each family. */
    public static final int SHAPES = 3;

    private final String title;

    TraceFamily(String title) {
        this.title = title;
    }

    /** The family's name in reports. */
    public String title() {
        return title;
    }

    /** Paints what one household does. */
    abstract void paint(int shape, Household home, Canvas canvas, SplittableRandom random);

    /** Paints what the one roof gives. */
    void paint(int shape, Sky sky) {
        // Most families have no solar panels.
    }

    /**
     * @param shape 0 to {@link #SHAPES} - 1
     * @param households how many households are behind the fuse, each with its own appliances; they share one roof
     * @param seed another seed gives another day of the same kind
     */
    public Trace day(int shape, int households, long seed) {
        if (shape < 0 || shape >= SHAPES) {
            throw new IllegalArgumentException("No shape " + shape);
        }
        Canvas canvas = new Canvas();
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + 31L * ordinal() + 7L * shape);
        for (int i = 0; i < households; i++) {
            SplittableRandom own = random.split();
            paint(shape, new Household(canvas, own).base(), canvas, own);
        }
        paint(shape, new Sky(canvas, random));
        return canvas.trace(name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + (shape + 1));
    }
}
