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
package org.openhab.binding.teltocharge.simulator.internal.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

class SolarRoofTest {

    private static final double PEAK = 9000;
    private static final int SECONDS = 3600;

    private final SolarRoof roof = new SolarRoof(PEAK, 7);

    @Test
    void staysBetweenShadowAndPeakAndReachesBothWhenAnHourPasses() {
        double least = PEAK;
        double most = 0;
        for (int second = 0; second < SECONDS; second++) {
            double watts = roof.watts(Duration.ofSeconds(second));
            least = Math.min(least, watts);
            most = Math.max(most, watts);
        }
        assertThat(most).isEqualTo(PEAK);
        assertThat(least).isBetween(0.15 * PEAK, 0.65 * PEAK);
    }

    @Test
    void takesFiveSecondsForAnEdgeWhenACloudComes() {
        for (int tenth = 1; tenth < 10 * SECONDS; tenth++) {
            double before = roof.watts(Duration.ofMillis(100L * (tenth - 1)));
            double now = roof.watts(Duration.ofMillis(100L * tenth));
            assertThat(Math.abs(now - before)).isLessThanOrEqualTo(PEAK / 50 + 1e-6);
        }
    }

    @Test
    void repeatsItselfWhenTheSeedIsTheSame() {
        SolarRoof same = new SolarRoof(PEAK, 7);
        SolarRoof other = new SolarRoof(PEAK, 8);
        Duration noon = Duration.ofSeconds(777);

        assertThat(same.watts(noon)).isEqualTo(roof.watts(noon));
        assertThat(other.watts(Duration.ofSeconds(60)) == roof.watts(Duration.ofSeconds(60))
                && other.watts(noon) == roof.watts(noon)
                && other.watts(noon.multipliedBy(2)) == roof.watts(noon.multipliedBy(2))).isFalse();
    }

    @Test
    void loadsThreePhasesAlikeAndBackwardsWhenItGivesPower() {
        PhaseAmpsTruth load = SolarRoof.load(6900);

        assertThat(load.l1()).isCloseTo(-10, within(1e-9));
        assertThat(load.l2()).isEqualTo(load.l1());
        assertThat(load.l3()).isEqualTo(load.l1());
    }
}
