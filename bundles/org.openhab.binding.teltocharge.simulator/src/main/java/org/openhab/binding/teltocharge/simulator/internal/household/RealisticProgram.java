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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/** Six hours of appliances that switch independently; a larger or smaller fuse means larger or smaller appliances. */
final class RealisticProgram {

    private static final int LENGTH_SECONDS = (int) Duration.ofHours(6).toSeconds();
    private static final double DESIGN_FUSE_AMPS = 25;
    private static final PhaseAmpsTruth STANDBY = new PhaseAmpsTruth(0.6, 0.5, 0.4);

    private RealisticProgram() {
    }

    static LoadTimeline create(long seed, int fuseAmps) {
        Random random = new Random(seed);
        Map<Appliance, BitSet> secondsOn = new EnumMap<>(Appliance.class);
        for (Appliance appliance : Appliance.values()) {
            secondsOn.put(appliance, appliance.secondsOn(random, LENGTH_SECONDS));
        }
        double scale = fuseAmps / DESIGN_FUSE_AMPS;
        List<LoadStep> steps = new ArrayList<>();
        int stepStart = 0;
        PhaseAmpsTruth stepLoad = loadAt(0, secondsOn, scale);
        for (int second = 1; second < LENGTH_SECONDS; second++) {
            PhaseAmpsTruth load = loadAt(second, secondsOn, scale);
            if (!load.equals(stepLoad)) {
                steps.add(new LoadStep(Duration.ofSeconds(second - stepStart), stepLoad));
                stepStart = second;
                stepLoad = load;
            }
        }
        steps.add(new LoadStep(Duration.ofSeconds(LENGTH_SECONDS - stepStart), stepLoad));
        return new LoadTimeline(steps);
    }

    private static PhaseAmpsTruth loadAt(int second, Map<Appliance, BitSet> secondsOn, double scale) {
        PhaseAmpsTruth load = STANDBY;
        for (Map.Entry<Appliance, BitSet> entry : secondsOn.entrySet()) {
            if (entry.getValue().get(second)) {
                load = load.plus(entry.getKey().amps());
            }
        }
        PhaseAmpsTruth unscaled = load;
        return PhaseAmpsTruth.of(phase -> scale * unscaled.get(phase));
    }
}
