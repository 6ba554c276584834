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

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.Appetite;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.EffectState;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;

class OtherRulesTest {

    private final Situation situation = situation(settings(25), 100, PhaseAmps.of(4));

    @Test
    void vehicleRuleHoldsTheLeastCurrentReadyWhenThereIsNoVehicle() {
        Bound bound = new VehicleRule().bound(situation, view(vehicle(charging(100, 0, 6), false, false), offered(6)));

        assertThat(bound).isEqualTo(new Bound(6, new Reason.NoVehicle(6)));
    }

    @Test
    void vehicleRuleOffersNothingWhenTheVehicleWantsNothing() {
        Bound bound = new VehicleRule().bound(situation, view(vehicle(charging(100, 0, 6), true, false), offered(6)));

        assertThat(bound).isEqualTo(new Bound(0, new Reason.VehicleFinished()));
    }

    @Test
    void vehicleRuleSaysNothingWhenTheVehicleWantsCurrent() {
        assertThat(new VehicleRule().bound(situation, view(charging(100, 0, 6), offered(6)))).isNull();
    }

    @Test
    void silenceRuleKeepsWhatThereIsWhenTheChargerIsNotHeard() {
        assertThat(new SilenceRule().bound(situation, view(charging(85, 9, 9), offered(9)))).isNull();

        assertThat(new SilenceRule().bound(situation, view(charging(84.9, 9, 9), offered(9))))
                .isEqualTo(new Bound(9, new Reason.ChargerSilent(Duration.ofMillis(15_100))));
    }

    @ParameterizedTest
    @CsvSource({"1,20,6", "1,0,0", "2,20,0"})
    void effectRuleLowersFurtherWithEachLevel(int level, int last, int amps) {
        ChargerMemory memory = offered(last).withObserved(List.of(), new EffectState(at(90), 10, level), Appetite.FULL);

        Bound bound = new EffectRule().bound(situation, view(charging(100, 20, 10), memory));
        assertThat(bound).isEqualTo(
                new Bound(amps, new Reason.EffectMissing(20, 10, Duration.ofSeconds(15), amps)));
    }

    @Test
    void effectRuleSaysNothingWhileTheChargerFollows() {
        assertThat(new EffectRule().bound(situation, view(charging(100, 20, 10), offered(10)))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"THREE_PHASE,THREE_PHASE,THREE_PHASE", "L1,THREE_PHASE,L1", "THREE_PHASE,L2,L2", "NONE,L2_L3,L2_L3",
            "L3,NONE,L3", "NONE,NONE,THREE_PHASE", "L1,L2,THREE_PHASE"})
    void chargerCountsOnPhasesThatAreActiveAndWired(PhaseSet active, PhaseSet wired, PhaseSet used) {
        ChargerSample sample = new ChargerSample(CAR, T0, true, true, PhaseAmps.ZERO, 0, active, wired, true, 32, 32,
                32);

        assertThat(view(sample, offered(0)).phases()).isEqualTo(used);
    }

    @Test
    void chargerCountsWhereCurrentReallyFlows() {
        ChargerSample sample = charging(CAR, 0, new PhaseAmps(9, 9, 0.9), 9, PhaseSet.L1);

        assertThat(view(sample, offered(9)).phases()).isEqualTo(PhaseSet.L1_L2);
    }
}
