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
package org.openhab.binding.teltocharge.dlb.testing;

import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A seeded source of test data, and the loop that runs a property over many seeds and names the one that fails.
 */
public final class Gen {

    private final Random random;

    public Gen(long seed) {
        this.random = new Random(seed);
    }

    /** Runs a property once per seed. */
    public static void forAllSeeds(int first, int count, Consumer<Gen> property) {
        for (long seed = first; seed < first + count; seed++) {
            try {
                property.accept(new Gen(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** @return a whole number, both bounds included */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /** @return a span in whole milliseconds */
    public Duration millis(int least, int most) {
        return Duration.ofMillis(between(least, most));
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
