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
import java.time.Instant;

import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * A meter that gives what it measures, or something half missing, absurd, old, from the future, or nothing at all. It
 * knows what of that is of use.
 */
final class RandomMeter {

    private final Gen gen;
    private final int fuseAmps;
    private final Instant started;
    private final Instant[] lastGood = new Instant[Phase.ALL.size()];
    private MeterSample sample;
    private MeterSample newestLookedAt;
    private boolean fresh;
    private boolean future;

    RandomMeter(Gen gen, int fuseAmps, Instant started) {
        this.gen = gen;
        this.fuseAmps = fuseAmps;
        this.started = started;
    }

    /** Reads it, or fails to. */
    void read(PhaseAmps measured, Instant now) {
        fresh = false;
        future = false;
        int kind = gen.between(0, 99);
        if (kind < 70) {
            use(measured, now);
        } else if (kind < 78) {
            use(measured.with(gen.oneOf(Phase.values()), gen.oneOf(Double.NaN, 1e4, -1e4, Double.POSITIVE_INFINITY)),
                    now);
        } else if (kind < 80) {
            sample = new MeterSample(measured, now.plus(gen.millis(2_001, 60_000)));
            future = true;
        } else if (kind < 84) {
            sample = null;
        } else if (kind < 88 && newestLookedAt != null) {
            sample = new MeterSample(PhaseAmps.ZERO, newestLookedAt.sourceTime().minus(gen.millis(0, 5_000)));
        } else {
            sample = newestLookedAt;
        }
    }

    private void use(PhaseAmps amps, Instant now) {
        sample = new MeterSample(amps, now);
        newestLookedAt = sample;
        fresh = true;
        for (Phase phase : Phase.ALL) {
            lastGood[phase.ordinal()] = isBad(amps.get(phase)) ? lastGood[phase.ordinal()] : now;
        }
    }

    private boolean isBad(double amps) {
        return Double.isNaN(amps) || Math.abs(amps) > 10 * fuseAmps;
    }

    /** @return what it says now; null when it does not answer */
    MeterSample sample() {
        return sample;
    }

    /** @return true when this reading is newer than all before; some phase of it may be bad */
    boolean isFresh() {
        return fresh;
    }

    /** @return true when the newest sample has no usable value on one of these phases */
    boolean newestIsBad(PhaseSet phases) {
        return future || newestLookedAt != null
                && phases.phases().stream().anyMatch(phase -> isBad(newestLookedAt.amps().get(phase)));
    }

    /** @return what is left of these currents on the phases that the newest sample tells; {@code NaN} elsewhere */
    PhaseAmps whereUsable(PhaseAmps amps) {
        PhaseAmps result = amps;
        for (Phase phase : Phase.ALL) {
            result = isBad(newestLookedAt.amps().get(phase)) ? result.with(phase, Double.NaN) : result;
        }
        return result;
    }

    /** @return how long one of these phases has been without a usable reading */
    Duration blindFor(PhaseSet phases, Instant now) {
        Instant oldest = Instant.MAX;
        for (Phase phase : phases.phases()) {
            Instant good = lastGood[phase.ordinal()];
            oldest = good == null ? started : good.isBefore(oldest) ? good : oldest;
        }
        return Duration.between(oldest, now);
    }
}
