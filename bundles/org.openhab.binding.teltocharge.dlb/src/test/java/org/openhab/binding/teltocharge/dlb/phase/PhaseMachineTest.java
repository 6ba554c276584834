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
package org.openhab.binding.teltocharge.dlb.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.PhaseSet.*;
import static org.openhab.binding.teltocharge.dlb.PhaseStage.*;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseCause;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseSwitch;

class PhaseMachineTest {

    private static final PhaseSwitch CHANGE = new PhaseSwitch(THREE_PHASE, L2, PhaseCause.SHORTAGE);

    private PhaseMemory memory = PhaseMemory.steady(THREE_PHASE).begun(CHANGE, at(0));

    @Test
    void takesTheChargersPhasesForItsOwnWhenItIsHeardForTheFirstTime() {
        memory = PhaseMemory.EMPTY;
        see(0, 6, L1_L3, PhaseAmps.of(6, 0, 6));

        assertThat(memory.told()).isEqualTo(L1_L3);
        assertThat(memory.stage()).isEqualTo(STEADY);
    }

    @Test
    void tellsTheNewPhasesOnlyWhenTheVehicleDrawsLessThanHalfAnAmpereAndNothingIsOffered() {
        see(1, 0, THREE_PHASE, PhaseAmps.of(0.5));
        assertThat(memory.stage()).isEqualTo(EMPTYING);
        see(2, 6, THREE_PHASE, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(EMPTYING);
        see(3, 0, THREE_PHASE, PhaseAmps.of(0.4));
        assertThat(memory.stage()).isEqualTo(TELLING);
        assertThat(memory.told()).isEqualTo(L2);
    }

    @Test
    void doesNotTakeAMissingCurrentForNone() {
        see(1, 0, THREE_PHASE, PhaseAmps.of(0, Double.NaN, 0));

        assertThat(memory.stage()).isEqualTo(EMPTYING);
    }

    @Test
    void doesNotCountASampleThatIsOlderThanTheStage() {
        memory = PhaseMemory.steady(THREE_PHASE).begun(CHANGE, at(5));
        see(5, 0, THREE_PHASE, PhaseAmps.ZERO);

        assertThat(memory.stage()).isEqualTo(EMPTYING);
    }

    @Test
    void isBlockedAfterFourSecondsAndGivesUpAfterFifteenWhenCurrentStillFlows() {
        see(3.9, 0, THREE_PHASE, PhaseAmps.of(3));
        assertThat(PhaseMachine.isBlocked(memory, at(3.9))).isFalse();
        see(4, 0, THREE_PHASE, PhaseAmps.of(3));
        assertThat(PhaseMachine.isBlocked(memory, at(4))).isTrue();
        assertThat(memory.told()).isEqualTo(THREE_PHASE);
        see(15, 0, THREE_PHASE, PhaseAmps.of(3));
        assertThat(memory.stage()).isEqualTo(STEADY);
        assertThat(memory.told()).isEqualTo(THREE_PHASE);
        assertThat(memory.failures()).isEqualTo(1);
        assertThat(memory.switches()).isZero();
    }

    @Test
    void isDoneTwoSecondsAfterThePhasesAreReadBack() {
        see(1, 0, THREE_PHASE, PhaseAmps.ZERO);
        see(2, 0, THREE_PHASE, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(TELLING);
        see(3, 0, L2, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(RESTING);
        see(4.9, 0, L2, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(RESTING);
        see(5, 0, L2, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(STEADY);
        assertThat(memory.told()).isEqualTo(L2);
        assertThat(memory.switches()).isEqualTo(1);
        assertThat(memory.lastSwitch()).isEqualTo(at(5));
    }

    @Test
    void tellsTheOldPhasesAgainWhenTheNewOnesAreNotTaken() {
        see(1, 0, THREE_PHASE, PhaseAmps.ZERO);
        see(15, 0, THREE_PHASE, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(TELLING);
        see(16, 0, THREE_PHASE, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(RETURNING);
        assertThat(memory.told()).isEqualTo(THREE_PHASE);
        assertThat(memory.failures()).isEqualTo(1);
        see(17, 0, THREE_PHASE, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(SETTLING);
        see(19, 0, THREE_PHASE, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(STEADY);
    }

    @Test
    void followsTheChargerInTheEndWhenItTakesNeitherTheNewPhasesNorTheOldOnes() {
        see(1, 0, THREE_PHASE, PhaseAmps.ZERO);
        see(16, 0, L3, PhaseAmps.ZERO);
        see(17, 0, L3, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(RETURNING);
        see(31, 0, L3, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(SETTLING);
        assertThat(memory.told()).isEqualTo(L3);
        see(32, 0, L2, PhaseAmps.ZERO);
        see(33, 0, L2, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(SETTLING);
        see(34, 0, L2, PhaseAmps.ZERO);
        assertThat(memory.stage()).isEqualTo(STEADY);
        assertThat(memory.told()).isEqualTo(L2);
    }

    @Test
    void goesBackWhenTheNewPhasesAreLostDuringTheRest() {
        see(1, 0, THREE_PHASE, PhaseAmps.ZERO);
        see(2, 0, L2, PhaseAmps.ZERO);
        see(3, 0, THREE_PHASE, PhaseAmps.ZERO);

        assertThat(memory.stage()).isEqualTo(RETURNING);
    }

    @Test
    void abandonsTheChangeWhenSomebodyElseChangesTheRegisterBeforeTheVehicleHasStopped() {
        see(1, 0, L1, PhaseAmps.of(6, 0, 0));

        assertThat(memory.stage()).isEqualTo(STEADY);
        assertThat(memory.told()).isEqualTo(L1);
        assertThat(memory.failures()).isEqualTo(1);
    }

    @Test
    void abandonsTheChangeWhenCurrentFlowsAgainBeforeItIsDone() {
        see(1, 0, THREE_PHASE, PhaseAmps.ZERO);
        see(2, 0, THREE_PHASE, PhaseAmps.of(0, 0.5, 0));

        assertThat(memory.stage()).isEqualTo(SETTLING);
        assertThat(memory.told()).isEqualTo(THREE_PHASE);
    }

    @Test
    void countsOldAndNewPhasesUntilTheChangeIsDone() {
        memory = PhaseMemory.steady(L1).begun(new PhaseSwitch(L1, L2_L3, PhaseCause.ROOM), at(0));
        assertThat(memory.possible()).isEqualTo(THREE_PHASE);
        see(1, 0, L1, PhaseAmps.ZERO);
        assertThat(memory.possible()).isEqualTo(THREE_PHASE);
        see(2, 0, L2_L3, PhaseAmps.ZERO);
        assertThat(memory.possible()).isEqualTo(THREE_PHASE);
        see(4, 0, L2_L3, PhaseAmps.ZERO);
        assertThat(memory.possible()).isEqualTo(L2_L3);
    }

    @Test
    void followsSomebodyElseWhoChangesTheRegister() {
        memory = PhaseMemory.steady(L2);
        see(1, 16, THREE_PHASE, PhaseAmps.of(16));

        assertThat(memory.told()).isEqualTo(THREE_PHASE);
        assertThat(memory.stage()).isEqualTo(STEADY);
    }

    @Test
    void keepsWhatItToldWhenTheRegisterCannotBeRead() {
        memory = PhaseMemory.steady(L2);
        see(1, 6, NONE, PhaseAmps.of(0, 6, 0));

        assertThat(memory.told()).isEqualTo(L2);
    }

    @Test
    void forgetsTheSessionsCountsButNotTheDwellWhenTheVehicleIsUnplugged() {
        memory = PhaseMemory.steady(L2).done(at(0)).failed(STEADY, L2, at(1));
        memory = PhaseMachine.observe(memory, new PhaseEvidence(at(2), false, 6, L2, PhaseAmps.ZERO), at(2));

        assertThat(memory.switches()).isZero();
        assertThat(memory.failures()).isZero();
        assertThat(memory.lastSwitch()).isEqualTo(at(1));
    }

    private void see(double seconds, int offered, PhaseSet active, PhaseAmps drawn) {
        memory = PhaseMachine.observe(memory, new PhaseEvidence(at(seconds), true, offered, active, drawn),
                at(seconds));
    }
}
