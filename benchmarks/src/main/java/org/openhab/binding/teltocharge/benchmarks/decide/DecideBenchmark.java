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
package org.openhab.binding.teltocharge.benchmarks.decide;

import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long one decision takes. The samples are made and the vehicles follow outside the measured time.
 */
@NonNullByDefault
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class DecideBenchmark {

    /** Seconds until every vehicle charges and every raise window is covered. */
    private static final int WARM_UP_SECONDS = 40;

    /** How many chargers the car park has. */
    @Param({"1", "10", "100", "1000", "10000", "100000"})
    private int chargers;

    /** What is new since the last decision. */
    @Param({"EVERYTHING", "ONE", "NOTHING"})
    private Change change = Change.EVERYTHING;

    private CarPark park = new CarPark(1);
    private Outcome decided = park.decide();

    /** What is new since the last decision. */
    public enum Change {
        /** Every meter and every charger has given a new sample. */
        EVERYTHING {
            @Override
            void apply(CarPark park) {
                park.everythingChanges();
            }
        },
        /** One charger and the meter of its circuit have. */
        ONE {
            @Override
            void apply(CarPark park) {
                park.oneChanges();
            }
        },
        /** Nobody has. */
        NOTHING {
            @Override
            void apply(CarPark park) {
                park.nothingChanges();
            }
        };

        abstract void apply(CarPark park);
    }

    /** Opens the car park. */
    @Setup(Level.Trial)
    public void open() {
        park = new CarPark(chargers);
        for (int second = 0; second < WARM_UP_SECONDS; second++) {
            park.everythingChanges();
            park.follow(park.decide());
        }
    }

    /** Makes the samples. */
    @Setup(Level.Invocation)
    public void sample() {
        change.apply(park);
    }

    /** One decision. */
    @Benchmark
    public Outcome decide() {
        decided = park.decide();
        return decided;
    }

    /** Lets the vehicles follow. */
    @TearDown(Level.Invocation)
    public void follow() {
        park.follow(decided);
    }
}
