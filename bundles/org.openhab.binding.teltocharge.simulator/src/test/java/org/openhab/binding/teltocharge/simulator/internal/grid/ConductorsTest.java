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
package org.openhab.binding.teltocharge.simulator.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.simulator.model.GridShape;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/** The values on the delta grid are those of every textbook on three-phase circuits. */
class ConductorsTest {

    private static final Offset<Double> TINY = within(1e-9);
    private static final double ROOT_3 = Math.sqrt(3);

    @Test
    void addsAmpsUpWhenTheGridIsAStar() {
        PhaseAmpsTruth amps = Conductors.unloaded(GridShape.STAR).withHousehold(new PhaseAmpsTruth(3, -4, 5))
                .withCar(new PhaseAmpsTruth(16, 16, 0)).amps();

        assertThat(amps).isEqualTo(new PhaseAmpsTruth(19, 12, 5));
    }

    @Test
    void drawsRootThreeTimesAsMuchWhenAllPairsAreLoadedAlike() {
        expect(household(10, 10, 10), 10 * ROOT_3, 10 * ROOT_3, 10 * ROOT_3);
    }

    @Test
    void loadsTwoConductorsOnlyWhenOnePairIsLoaded() {
        expect(household(0, 10, 0), 0, 10, 10);
    }

    @Test
    void addsTheThirdConductorUpAsPhasorsWhenTwoPairsAreLoaded() {
        // L1 carries both, 60 degrees out of step: sqrt(a^2 + b^2 + ab).
        expect(household(10, 0, 6), Math.sqrt(100 + 36 + 60), 10, 6);
    }

    @Test
    void addsTheCarToItsPairWhenItChargesBetweenTwoConductors() {
        expect(household(10, 0, 0).withCar(new PhaseAmpsTruth(16, 16, 0)), 26, 26, 0);
        expect(household(10, 0, 0).withCar(new PhaseAmpsTruth(0, 16, 16)), 10, Math.sqrt(100 + 256 + 160), 16);
        expect(household(0, 0, 10).withCar(new PhaseAmpsTruth(16, 0, 16)), 26, 0, 26);
    }

    @Test
    void loadsAllConductorsAlikeWhenTheCarUsesThree() {
        expect(Conductors.unloaded(GridShape.DELTA).withCar(new PhaseAmpsTruth(16, 16, 16)), 16, 16, 16);
    }

    private static Conductors household(double l1, double l2, double l3) {
        return Conductors.unloaded(GridShape.DELTA).withHousehold(new PhaseAmpsTruth(l1, l2, l3));
    }

    private static void expect(Conductors conductors, double l1, double l2, double l3) {
        PhaseAmpsTruth amps = conductors.amps();
        assertThat(amps.get(HousePhase.L1)).isCloseTo(l1, TINY);
        assertThat(amps.get(HousePhase.L2)).isCloseTo(l2, TINY);
        assertThat(amps.get(HousePhase.L3)).isCloseTo(l3, TINY);
    }
}
