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
package org.openhab.binding.teltocharge.internal.balancer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.internal.balancer.BalancerImages.image;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.internal.hub.BalancerImage;

class BalancerFiguresTest {

    private static final PhaseAmps ONLY_L1 = PhaseAmps.of(13.5, Double.NaN, Double.NaN);

    @Test
    void theLeastHeadroomIsThatOfTheTightestPhase() {
        BalancerImage image = image(GridType.STAR, PhaseAmps.of(19.6, 9.2, 12.0), false);

        assertThat(BalancerFigures.leastHeadroom(image)).isEqualTo(9.2);
        assertThat(BalancerFigures.hasHeadroom(image, 9.2)).isTrue();
        assertThat(BalancerFigures.hasHeadroom(image, 9.3)).isFalse();
    }

    @Test
    void onlyThePhaseThatThereIsCountsInASinglePhaseHouse() {
        BalancerImage image = image(GridType.SINGLE_PHASE, ONLY_L1, false);

        assertThat(BalancerFigures.leastHeadroom(image)).isEqualTo(13.5);
        assertThat(BalancerFigures.hasHeadroom(image, 13)).isTrue();
    }

    @Test
    void nothingIsKnownOfThreePhasesWhenOneIsMissing() {
        assertThat(BalancerFigures.leastHeadroom(image(GridType.STAR, ONLY_L1, false))).isNaN();
        assertThat(BalancerFigures.hasHeadroom(image(GridType.DELTA, ONLY_L1, false), -100)).isFalse();
    }

    @Test
    void anOldReadingLeavesNothing() {
        BalancerImage image = image(GridType.STAR, PhaseAmps.of(20), true);

        assertThat(BalancerFigures.leastHeadroom(image)).isNaN();
        assertThat(BalancerFigures.hasHeadroom(image, 0)).isFalse();
    }
}
