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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * Adds what house and chargers draw on each line. With a neutral that is a plain sum. Without (3x230 V) the house's
 * line currents are taken to be in phase with their lines, and so is a vehicle on all three; a vehicle between two lines
 * leads the one by 30 degrees and lags the other by as much, and currents add as vectors.
 */
@NonNullByDefault
final class LineCurrents {

    private static final double COS_30 = StrictMath.sqrt(3) / 2;
    private static final double SIN_30 = 0.5;

    private LineCurrents() {
    }

    /** @return amps on each line, negative while it feeds in, {@code NaN} where there is no line */
    static PhaseAmps of(GridKind grid, PhaseAmps house, List<ChargerReport> chargers) {
        PhaseAmps sum = house;
        PhaseAmps across = PhaseAmps.ZERO;
        for (ChargerReport charger : chargers) {
            PhaseAmps drawn = charger.drawn();
            PhaseSet lines = grid == GridKind.DELTA ? GridKind.lines(drawn) : PhaseSet.NONE;
            if (lines.count() == 2) {
                sum = sum.combine(drawn, (amps, pair) -> amps + pair * COS_30);
                for (Phase line : lines.phases()) {
                    double lead = lines.uses(next(line)) ? SIN_30 : -SIN_30;
                    across = across.with(line, across.get(line) + lead * drawn.get(line));
                }
            } else {
                sum = sum.plus(drawn);
            }
        }
        if (grid == GridKind.SINGLE) {
            return new PhaseAmps(sum.l1(), Double.NaN, Double.NaN);
        }
        return grid == GridKind.STAR ? sum : sum.combine(across, LineCurrents::length);
    }

    private static double length(double along, double across) {
        return StrictMath.copySign(StrictMath.sqrt(along * along + across * across), along);
    }

    private static Phase next(Phase phase) {
        return Phase.values()[(phase.ordinal() + 1) % Phase.values().length];
    }
}
