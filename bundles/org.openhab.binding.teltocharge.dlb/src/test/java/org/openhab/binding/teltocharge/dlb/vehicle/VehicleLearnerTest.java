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
package org.openhab.binding.teltocharge.dlb.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.PhaseSet.*;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.VehicleMemory;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;

class VehicleLearnerTest {

    private final VehicleLearner learner = new VehicleLearner();
    private VehicleMemory memory = VehicleMemory.EMPTY;
    private PhaseSet active = THREE_PHASE;
    private boolean afterSilence;
    private boolean misplaced;
    private int switches;
    private double now;

    @Test
    void findsAVehicleWithOnePhaseAfterSixtySeconds() {
        pass(59, 16, PhaseAmps.of(0.2, 14, 0.1));
        assertThat(memory.profile().phases()).isZero();
        pass(2, 16, PhaseAmps.of(0.2, 14, 0.1));
        assertThat(memory.profile().phases()).isEqualTo(1);
        assertThat(memory.phases().session()).isEqualTo(1);
    }

    @Test
    void countsAnewWhenAnotherPhaseComesIn() {
        pass(50, 16, PhaseAmps.of(14, 0, 0));
        pass(50, 16, PhaseAmps.of(14, 14, 0));
        assertThat(memory.profile().phases()).isZero();
        pass(61, 16, PhaseAmps.of(14));
        assertThat(memory.profile().phases()).isEqualTo(3);
    }

    @Test
    void doesNotTakeAVehicleThatDropsPhasesInTheEndForOneWithOnePhase() {
        pass(61, 16, PhaseAmps.of(14));
        pass(300, 16, PhaseAmps.of(6, 0, 0));

        assertThat(memory.profile().phases()).isEqualTo(3);
    }

    @Test
    void knowsThePhaseThatAVehicleKeepsToWhileItIsGivenMore() {
        pass(59, 16, PhaseAmps.of(0.2, 14, 0.1));
        assertThat(memory.phases().only()).isEqualTo(NONE);
        pass(2, 16, PhaseAmps.of(0.2, 14, 0.1));
        assertThat(memory.phases().only()).isEqualTo(L2);
        pass(100, 0, PhaseAmps.ZERO);
        assertThat(memory.phases().only()).isEqualTo(L2);

        pass(1, 16, PhaseAmps.of(3, 14, 0.1));
        pass(300, 16, PhaseAmps.of(0.2, 14, 0.1));
        assertThat(memory.phases().only()).isEqualTo(NONE);
        assertThat(memory.phases().session()).isEqualTo(2);

        unplug();
        pass(61, 16, PhaseAmps.of(14, 14, 0));
        assertThat(memory.phases().only()).isEqualTo(L1_L2);
    }

    @Test
    void doesNotKnowThePhasesAnyMoreAfterTheChargerWasSilent() {
        pass(61, 16, PhaseAmps.of(14, 0, 0));
        afterSilence = true;
        pass(1, 16, PhaseAmps.of(14, 0, 0));
        afterSilence = false;

        pass(59, 16, PhaseAmps.of(14, 0, 0));
        assertThat(memory.phases().only()).isEqualTo(NONE);
        pass(2, 16, PhaseAmps.of(14, 0, 0));
        assertThat(memory.phases().only()).isEqualTo(L1);
    }

    @Test
    void doesNotKnowThePhasesWhileTheMeterShowsOthers() {
        pass(61, 16, PhaseAmps.of(14, 0, 0));
        misplaced = true;
        pass(1, 16, PhaseAmps.of(14, 0, 0));
        misplaced = false;

        pass(300, 16, PhaseAmps.of(14, 0, 0));
        assertThat(memory.phases().only()).isEqualTo(NONE);
        assertThat(memory.phases().session()).isEqualTo(1);

        unplug();
        pass(61, 16, PhaseAmps.of(14, 0, 0));
        assertThat(memory.phases().only()).isEqualTo(L1);
    }

    @Test
    void doesNotTakePhasesThatAVehicleDropsInTheEndForThoseItKeepsTo() {
        pass(61, 16, PhaseAmps.of(14));
        pass(300, 16, PhaseAmps.of(6, 0, 0));

        assertThat(memory.phases().only()).isEqualTo(NONE);
    }

    @Test
    void learnsNothingOfPhasesThatAreNotGiven() {
        active = L2;
        pass(300, 16, PhaseAmps.of(0, 14, 0));

        assertThat(memory.profile().phases()).isZero();
    }

    @Test
    void learnsNothingWhereTheCurrentIsUnknown() {
        pass(300, 16, PhaseAmps.of(Double.NaN, 14, 0));

        assertThat(memory.profile()).isEqualTo(VehicleProfile.UNKNOWN);
    }

    @Test
    void looksAtTheNextVehicleAnewButKeepsWhatWasLearned() {
        pass(61, 16, PhaseAmps.of(14, 0, 0));
        unplug();

        assertThat(memory.phases().session()).isZero();
        assertThat(memory.profile().phases()).isEqualTo(1);
    }

    @Test
    void learnsTheLeastCurrentOfAVehicleThatStopsAtSixAmps() {
        // A Renault Zoe: it takes nothing below 8 A on three phases (load-balancing research, section 3.2).
        for (int i = 0; i < 2; i++) {
            pass(60, 16, PhaseAmps.of(16));
            pass(120, 6, PhaseAmps.ZERO);
            pass(120, 7, PhaseAmps.ZERO);
            pass(5, 10, PhaseAmps.ZERO);
        }
        assertThat(memory.profile().minimums().threePhases()).isZero();
        pass(60, 16, PhaseAmps.of(16));
        assertThat(memory.profile().minimums().threePhases()).isEqualTo(8);
        assertThat(memory.profile().minimums().onePhase()).isZero();
    }

    @Test
    void doesNotTakeAVehicleThatBeginsLateForOneThatNeedsMore() {
        for (int i = 0; i < 5; i++) {
            pass(30, 6, PhaseAmps.ZERO);
            pass(30, 10, PhaseAmps.of(10));
            unplug();
        }
        for (int i = 0; i < 5; i++) {
            pass(100, 6, PhaseAmps.ZERO);
            pass(60, 10, PhaseAmps.ZERO);
            pass(30, 10, PhaseAmps.of(10));
            unplug();
        }

        assertThat(memory.profile().minimums().threePhases()).isZero();
    }

    @Test
    void takesBackALeastCurrentWhenTheVehicleDrawsFromLess() {
        memory = VehicleMemory.of(VehicleProfile.UNKNOWN.withMinimum(3, 9));
        pass(31, 7, PhaseAmps.of(7));
        assertThat(memory.profile().minimums().threePhases()).isEqualTo(7);
        pass(31, 6, PhaseAmps.of(6));
        assertThat(memory.profile().minimums().threePhases()).isEqualTo(6);
    }

    @Test
    void learnsHowLongTheVehicleTakesToFollow() {
        pass(10, 6, PhaseAmps.of(6));
        pass(26, 16, PhaseAmps.of(6));
        pass(2, 16, PhaseAmps.of(15.5));

        assertThat(memory.profile().followTime()).isEqualTo(Duration.ofSeconds(26));
    }

    @Test
    void trustsAQuickerStepByAQuarterOnly() {
        memory = VehicleMemory.of(VehicleProfile.UNKNOWN.withFollowTime(Duration.ofSeconds(20)));
        pass(10, 6, PhaseAmps.of(6));
        pass(4, 16, PhaseAmps.of(6));
        pass(1, 16, PhaseAmps.of(16));

        assertThat(memory.profile().followTime()).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void learnsNoFollowTimeOfAVehicleThatCannotTakeThatMuch() {
        pass(10, 6, PhaseAmps.of(6));
        pass(300, 32, PhaseAmps.of(16));

        assertThat(memory.profile().followTime()).isZero();
    }

    @Test
    void learnsThatAVehicleSleepsAfterAPause() {
        pass(60, 6, PhaseAmps.of(6));
        pass(60, 0, PhaseAmps.ZERO);
        pass(119, 6, PhaseAmps.ZERO);
        assertThat(memory.profile().sleepsAfterPause()).isEqualTo(Trait.UNKNOWN);
        pass(3, 6, PhaseAmps.ZERO);
        assertThat(memory.profile().sleepsAfterPause()).isEqualTo(Trait.YES);
    }

    @Test
    void forgetsThatAVehicleSleepsWhenItWakesUpThreeTimes() {
        memory = VehicleMemory.of(VehicleProfile.UNKNOWN.withSleepsAfterPause(Trait.YES));
        for (int i = 0; i < 3; i++) {
            pass(60, 6, PhaseAmps.of(6));
            pass(60, 0, PhaseAmps.ZERO);
            pass(20, 6, PhaseAmps.ZERO);
        }
        assertThat(memory.profile().sleepsAfterPause()).isEqualTo(Trait.YES);
        pass(5, 6, PhaseAmps.of(6));
        assertThat(memory.profile().sleepsAfterPause()).isEqualTo(Trait.NO);
    }

    @Test
    void doesNotTakeAFullVehicleForASleepingOne() {
        pass(60, 16, PhaseAmps.of(16));
        pass(30, 16, PhaseAmps.ZERO);
        pass(60, 0, PhaseAmps.ZERO);
        pass(300, 16, PhaseAmps.ZERO);

        assertThat(memory.profile().sleepsAfterPause()).isEqualTo(Trait.UNKNOWN);
    }

    @Test
    void doesNotCallAVehicleAsleepThatIsOfferedLessThanItDrewFrom() {
        pass(60, 10, PhaseAmps.of(10));
        pass(60, 0, PhaseAmps.ZERO);
        pass(300, 6, PhaseAmps.ZERO);

        assertThat(memory.profile().sleepsAfterPause()).isEqualTo(Trait.UNKNOWN);
    }

    @Test
    void learnsThatAVehicleDiesAfterAChangeOfPhases() {
        pass(60, 6, PhaseAmps.of(6));
        pass(5, 0, PhaseAmps.ZERO);
        changePhases(L2);
        pass(122, 6, PhaseAmps.ZERO);

        assertThat(memory.profile().diesAfterSwitch()).isEqualTo(Trait.YES);
        assertThat(memory.profile().sleepsAfterPause()).isEqualTo(Trait.UNKNOWN);
        assertThat(memory.wake().died()).isTrue();
        pass(5, 6, PhaseAmps.of(0, 6, 0));
        assertThat(memory.wake().died()).isFalse();
    }

    @Test
    void learnsThatAVehicleLivesThroughAChangeOfPhases() {
        pass(60, 6, PhaseAmps.of(6));
        pass(5, 0, PhaseAmps.ZERO);
        changePhases(L2);
        pass(30, 6, PhaseAmps.ZERO);
        pass(5, 6, PhaseAmps.of(0, 6, 0));

        assertThat(memory.profile().diesAfterSwitch()).isEqualTo(Trait.NO);
    }

    @Test
    void givesTheOwnersWordPrecedence() {
        VehicleProfile learned = new VehicleProfile(3, VehicleProfile.UNKNOWN.minimums().with(3, 8),
                Duration.ofSeconds(9), Trait.YES, Trait.NO);
        VehicleProfile owner = VehicleProfile.UNKNOWN.withPhases(1).withMinimum(1, 10).withDiesAfterSwitch(Trait.YES);

        VehicleProfile both = owner.or(learned);

        assertThat(both.phases()).isEqualTo(1);
        assertThat(both.minimums().onePhase()).isEqualTo(10);
        assertThat(both.minimums().threePhases()).isEqualTo(8);
        assertThat(both.diesAfterSwitch()).isEqualTo(Trait.YES);
        assertThat(both.sleepsAfterPause()).isEqualTo(Trait.YES);
        assertThat(both.followTime()).isEqualTo(Duration.ofSeconds(9));
    }

    private void pass(int seconds, int offered, PhaseAmps drawn) {
        for (int i = 0; i < seconds; i++) {
            memory = learner.observe(memory, evidence(true, offered, drawn));
            now++;
        }
    }

    private void unplug() {
        memory = learner.observe(memory, evidence(false, 6, PhaseAmps.ZERO));
        now++;
    }

    private void changePhases(PhaseSet phases) {
        active = phases;
        switches++;
        memory = learner.observe(memory, evidence(true, 0, PhaseAmps.ZERO));
        now++;
    }

    private VehicleEvidence evidence(boolean connected, int offered, PhaseAmps drawn) {
        return new VehicleEvidence(at(now), connected, connected, offered, active,
                drawn.combine(PhaseAmps.of(on(Phase.L1), on(Phase.L2), on(Phase.L3)), (amps, on) -> amps * on), false,
                switches, misplaced, afterSilence);
    }

    private double on(Phase phase) {
        return active.uses(phase) ? 1 : 0;
    }
}
