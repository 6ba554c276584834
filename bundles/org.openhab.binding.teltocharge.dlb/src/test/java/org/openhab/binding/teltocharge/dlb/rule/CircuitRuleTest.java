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

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.MeterResolution;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;

class CircuitRuleTest {

    private final CircuitRule rule = new CircuitRule();

    @Test
    void boundsToWholeAmpsOfTheTightestPhase() {
        Bound bound = bound(new PhaseAmps(4, 9.3, 7), PhaseSet.THREE_PHASE, 6);

        assertThat(bound.amps()).isEqualTo(14);
        assertThat(((Reason.CircuitLimit) bound.reason()).phase()).isEqualTo(Phase.L2);
    }

    @Test
    void looksAtUsedPhasesOnly() {
        assertThat(bound(new PhaseAmps(4, 24, 24), PhaseSet.L1, 6).amps()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"18.0,6,6", "18.1,6,0", "30,6,0", "16.5,8,0", "16,8,8"})
    void pausesWhenLessThanTheLeastCurrentIsLeft(double background, int least, int amps) {
        Bound bound = bound(PhaseAmps.of(background), PhaseSet.THREE_PHASE, least);

        assertThat(bound.amps()).isEqualTo(amps);
        assertThat(bound.reason().key()).isEqualTo(amps == 0 ? "circuit-too-full" : "circuit-limit");
    }

    @Test
    void doesNotCountExportAsHeadroom() {
        assertThat(bound(PhaseAmps.of(-30), PhaseSet.THREE_PHASE, 6).amps()).isEqualTo(24);
    }

    @Test
    void saysNothingWhenNoUsedPhaseIsKnown() {
        assertThat(bound(new PhaseAmps(4, Double.NaN, 4), PhaseSet.L2, 6)).isNull();
    }

    @Test
    void keepsAMissingPhaseMissing() {
        PhaseAmps headroom = CircuitRule.headroom(new CircuitSettings("main", 25, 1), MeterResolution.UNKNOWN,
                new PhaseAmps(4, Double.NaN, -3));

        assertThat(headroom).isEqualTo(new PhaseAmps(20, Double.NaN, 24));
    }

    @Test
    void doesNotLoseAnAmpereToRounding() {
        assertThat(CircuitRule.wholeAmps(25 - 1 - (14.2 - 10) - 13.8)).isEqualTo(6);
        assertThat(CircuitRule.wholeAmps(5.999)).isEqualTo(5);
        assertThat(CircuitRule.wholeAmps(-3)).isZero();
    }

    private Bound bound(PhaseAmps background, PhaseSet phases, int least) {
        ChargerView charger = view(new ChargerSettings(CAR, least, 32),
                charging(CAR, 0, PhaseAmps.ZERO, 6, phases), offered(6));
        return rule.bound(situation(settings(25), 0, background), charger);
    }
}
