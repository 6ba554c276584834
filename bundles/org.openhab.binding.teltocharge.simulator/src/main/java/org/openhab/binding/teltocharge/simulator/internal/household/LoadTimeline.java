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
import java.util.Objects;
import java.util.TreeMap;

import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/** Load steps one after the other, which start over at their end. */
public final class LoadTimeline {

    private final List<LoadStep> steps;
    private final TreeMap<Long, PhaseAmpsTruth> loadByStartMillis = new TreeMap<>();
    private final long lengthMillis;

    /** @throws IllegalArgumentException if there is no step */
    public LoadTimeline(List<LoadStep> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A timeline needs a step");
        }
        this.steps = List.copyOf(steps);
        long start = 0;
        for (LoadStep step : steps) {
            loadByStartMillis.put(start, step.amps());
            start += step.length().toMillis();
        }
        lengthMillis = start;
    }

    public List<LoadStep> steps() {
        return steps;
    }

    public Duration length() {
        return Duration.ofMillis(lengthMillis);
    }

    /** The load at a time since the start; a step's load holds from its first instant on. */
    public PhaseAmpsTruth at(Duration elapsed) {
        long millis = Math.floorMod(elapsed.toMillis(), lengthMillis);
        // The first step starts at 0, so that there is a step at or before any time.
        return Objects.requireNonNull(loadByStartMillis.floorEntry(millis)).getValue();
    }
}
