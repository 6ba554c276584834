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
package org.openhab.binding.teltocharge.dlb.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

class ShadowScoreTest {

    private static final double LIMIT = 24;

    private ShadowScore score = ShadowScore.EMPTY;

    @Test
    void countsTheOverloadThatTheVehicleCausesAndNoMoreThanItDraws() {
        // The household alone draws 30 A on L1, and 20 A on L2.
        pass(11, PhaseAmps.of(46, 36, 10), charger(PhaseAmps.of(16), 16, 16));

        assertThat(score.actual().overload()).isCloseTo(10 * (16 + 12), offset(1e-6));
        assertThat(score.shadow().overload()).isCloseTo(score.actual().overload(), offset(1e-6));
        assertThat(score.avoidedOverload()).isZero();
    }

    @Test
    void avoidsTheOverloadByOfferingLess() {
        pass(11, PhaseAmps.of(26), charger(PhaseAmps.of(16), 16, 14));

        assertThat(score.avoidedOverload()).isCloseTo(10 * 3 * 2, offset(1e-6));
        assertThat(score.actual().wattHours()).isCloseTo(10 * 3 * 16 * 230 / 3600.0, offset(1e-6));
        assertThat(score.shadow().wattHours()).isCloseTo(10 * 3 * 14 * 230 / 3600.0, offset(1e-6));
        assertThat(score.scored()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void saysSoWhenTheBalancerWouldHaveCausedAnOverload() {
        pass(1, PhaseAmps.of(20), charger(PhaseAmps.of(16), 16, 16));
        pass(11, PhaseAmps.of(14), charger(PhaseAmps.of(6), 6, 16), 1);
        assertThat(score.avoidedOverload()).isZero();
        pass(11, PhaseAmps.of(20), charger(PhaseAmps.of(6), 6, 16), 12);

        assertThat(score.avoidedOverload()).isCloseTo(-10 * 3 * 6, offset(1e-6));
    }

    @Test
    void doesNotGiveAVehicleMoreThanItWasSeenToDraw() {
        pass(11, PhaseAmps.of(15), charger(PhaseAmps.of(11), 32, 32));
        assertThat(score.shadow().wattHours()).isEqualTo(score.actual().wattHours());
    }

    @Test
    void givesAFullVehicleNothing() {
        pass(1, PhaseAmps.of(15), charger(PhaseAmps.of(11), 11, 11));
        pass(11, PhaseAmps.of(4), charger(PhaseAmps.ZERO, 16, 16), 1);

        assertThat(score.shadow().wattHours()).isEqualTo(11 * 3 * 230 / 3600.0, offset(1e-6));
    }

    @Test
    void chargesWhereTheBalancerWouldHaveUsedAnotherPhase() {
        ShadowCharger moved = new ShadowCharger("car", true, PhaseAmps.of(10, 0, 0), 10, 10, PhaseSet.L3);
        pass(11, PhaseAmps.of(30, 4, 4), moved);

        assertThat(score.actual().overload()).isCloseTo(10 * 6, offset(1e-6));
        assertThat(score.shadow().overload()).isZero();
        assertThat(score.shadow().wattHours()).isEqualTo(score.actual().wattHours());
    }

    @Test
    void countsStartsOfBoth() {
        for (int i = 0; i < 3; i++) {
            pass(5, PhaseAmps.of(10), charger(PhaseAmps.of(6), 6, i == 0 ? 6 : 0), 20 * i);
            pass(5, PhaseAmps.of(4), charger(PhaseAmps.ZERO, 0, 0), 20 * i + 10);
        }

        assertThat(score.actual().starts()).isEqualTo(3);
        assertThat(score.shadow().starts()).isEqualTo(1);
    }

    @Test
    void scoresNoGapsAndNothingThatIsUnknownAndNoSampleTwice() {
        pass(1, PhaseAmps.of(40), charger(PhaseAmps.of(16), 16, 6));
        pass(1, PhaseAmps.of(40), charger(PhaseAmps.of(16), 16, 6), 16);
        pass(1, PhaseAmps.of(40), charger(PhaseAmps.of(16), 16, 6), 16);
        pass(3, PhaseAmps.of(40, Double.NaN, 40), charger(PhaseAmps.of(16), 16, 6), 17);

        assertThat(score.scored()).isEqualTo(Duration.ofSeconds(1));
    }

    private static ShadowCharger charger(PhaseAmps drawn, int offered, int would) {
        return new ShadowCharger("car", true, drawn, offered, would, PhaseSet.THREE_PHASE);
    }

    private void pass(int samples, PhaseAmps measured, ShadowCharger charger) {
        pass(samples, measured, charger, 0);
    }

    private void pass(int samples, PhaseAmps measured, ShadowCharger charger, int from) {
        for (int i = 0; i < samples; i++) {
            score = score.plus(new ShadowSample(at(from + i), measured, LIMIT, 230, List.of(charger)));
        }
    }
}
