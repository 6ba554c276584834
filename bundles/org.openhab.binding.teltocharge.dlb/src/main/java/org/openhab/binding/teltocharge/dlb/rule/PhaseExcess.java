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
package org.openhab.binding.teltocharge.dlb.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * By how many amps each phase may exceed each other one. What loads two phases alike makes no difference between them.
 */
@NonNullByDefault
final class PhaseExcess {

    private final double[][] amps = new double[Phase.ALL.size()][Phase.ALL.size()];

    /** @param background what everything but chargers draws, known on all phases */
    PhaseExcess(PhaseAmps background) {
        for (Phase phase : Phase.ALL) {
            for (Phase other : Phase.ALL) {
                amps[phase.ordinal()][other.ordinal()] = background.get(phase) - background.get(other);
            }
        }
    }

    /** Each of these phases may carry so much more; less when negative. */
    void add(PhaseSet phases, double more) {
        for (Phase own : phases.phases()) {
            for (Phase other : Phase.ALL) {
                amps[own.ordinal()][other.ordinal()] += phases.uses(other) ? 0 : more;
            }
        }
    }

    /** This phase surely carries so much more, so that those that the set does not hold exceed it by less. */
    void relieve(PhaseSet phases, Phase own, double drawn) {
        for (Phase other : Phase.ALL) {
            amps[other.ordinal()][own.ordinal()] -= phases.uses(other) ? 0 : drawn;
        }
    }

    /** @return by how much one of these phases exceeds one that is not among them; negative infinity for all phases */
    double worst(PhaseSet phases) {
        double worst = Double.NEGATIVE_INFINITY;
        for (Phase own : phases.phases()) {
            worst = Math.max(worst, worst(phases, own));
        }
        return worst;
    }

    /** @return the one of these phases that exceeds another one most */
    Phase fullest(PhaseSet phases) {
        Phase fullest = phases.phases().iterator().next();
        for (Phase own : phases.phases()) {
            fullest = worst(phases, own) > worst(phases, fullest) ? own : fullest;
        }
        return fullest;
    }

    private double worst(PhaseSet phases, Phase own) {
        double worst = Double.NEGATIVE_INFINITY;
        for (Phase other : Phase.ALL) {
            worst = phases.uses(other) ? worst : Math.max(worst, amps[own.ordinal()][other.ordinal()]);
        }
        return worst;
    }
}
