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
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseCause;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseSettings;
import org.openhab.binding.teltocharge.dlb.PhaseStage;
import org.openhab.binding.teltocharge.dlb.PhaseSwitch;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;

class PhaseChooserTest {

    private static final List<PhaseSet> ANY = List.of(L1, L2, L3, L1_L2, L1_L3, L2_L3, THREE_PHASE);

    private final PhaseChooser chooser = new PhaseChooser();
    private PhaseSettings settings = PhaseSettings.DEFAULT;
    private List<PhaseSet> selectable = ANY;
    private VehicleProfile profile = VehicleProfile.UNKNOWN;
    private boolean vehicle = true;
    private boolean died;
    private Duration twoReadings = Duration.ofSeconds(2);
    private boolean contested;
    private PhaseSet wished = NONE;
    private PhaseAmps drawn = PhaseAmps.ZERO;
    private PhaseAmps headroom = PhaseAmps.of(4, 20, 9);
    private PhaseMemory memory = PhaseMemory.steady(THREE_PHASE);

    @Test
    void choosesThePhasesWithTheMostCurrentInAllWhenThreeDoNotFit() {
        assertThat(chosenAfterAWhile(0)).isEqualTo(new PhaseSwitch(THREE_PHASE, L2, PhaseCause.SHORTAGE));
        headroom = PhaseAmps.of(4, 14, 12);
        assertThat(chosenAfterAWhile(0)).isEqualTo(new PhaseSwitch(THREE_PHASE, L2_L3, PhaseCause.SHORTAGE));
    }

    @Test
    void takesOnePhaseWhenOthersWaitForOne() {
        headroom = PhaseAmps.of(4, 12, 14);
        assertThat(chosenAfterAWhile(0).to()).isEqualTo(L2_L3);
        contested = true;
        assertThat(chosenAfterAWhile(0).to()).isEqualTo(L3);
    }

    @Test
    void changesToThePhasesOfTheOwnersChoiceAtOnceAndStaysThere() {
        settings = new PhaseSettings(false, Duration.ofMinutes(5), 0);
        memory = memory.done(at(-1));
        wished = L3;
        assertThat(ask(0, 6).last()).isEqualTo(new PhaseSwitch(THREE_PHASE, L3, PhaseCause.OWNER));
        memory = PhaseMemory.steady(L3);
        headroom = PhaseAmps.of(20, 20, 4);
        assertThat(isChosen(0)).isFalse();
    }

    @Test
    void prefersOnePhaseToTwoWhenBothGiveTheSame() {
        headroom = PhaseAmps.of(4, 16, 8);

        assertThat(chosenAfterAWhile(0).to()).isEqualTo(L2);
    }

    @Test
    void waitsTenSecondsBeforeItLeavesAPhase() {
        memory = ask(0, 0);
        assertThat(memory.stage()).isEqualTo(PhaseStage.STEADY);
        memory = ask(9.9, 0);
        assertThat(memory.stage()).isEqualTo(PhaseStage.STEADY);
        memory = ask(10, 0);
        assertThat(memory.stage()).isEqualTo(PhaseStage.EMPTYING);
    }

    @Test
    void waitsForTwoReadingsOfASlowMeter() {
        twoReadings = Duration.ofSeconds(20);
        memory = ask(0, 0);
        memory = ask(19.9, 0);
        assertThat(memory.stage()).isEqualTo(PhaseStage.STEADY);
        memory = ask(20, 0);
        assertThat(memory.stage()).isEqualTo(PhaseStage.EMPTYING);
    }

    @Test
    void startsWaitingAnewWhenTheShortageWasOverMeanwhile() {
        memory = ask(0, 0);
        memory = ask(5, 6);
        memory = ask(10, 0);
        memory = ask(19, 0);

        assertThat(memory.stage()).isEqualTo(PhaseStage.STEADY);
    }

    @Test
    void staysWhenNoPhaseHasTheVehiclesLeastCurrent() {
        headroom = PhaseAmps.of(4, 5.9, 3);

        assertThat(isChosen(0)).isFalse();
    }

    @Test
    void neverChangesWhenTheChargerOrTheOwnerOrTheVehicleDoesNotAllowIt() {
        selectable = List.of();
        assertThat(isChosen(0)).isFalse();
        selectable = ANY;
        settings = new PhaseSettings(false, Duration.ofMinutes(5), 4);
        assertThat(isChosen(0)).isFalse();
        settings = PhaseSettings.DEFAULT;
        profile = profile.withDiesAfterSwitch(Trait.YES);
        assertThat(isChosen(0)).isFalse();
        profile = VehicleProfile.UNKNOWN;
        assertThat(isChosen(0)).isTrue();
    }

    @Test
    void dwellsFiveMinutesAfterAChange() {
        memory = memory.done(at(-290));
        assertThat(ask(0, 0).wanted()).isNull();
        memory = ask(10, 0);
        assertThat(memory.wanted()).isEqualTo(PhaseCause.SHORTAGE);
    }

    @Test
    void doesNotLeaveThreePhasesWithoutAWayBack() {
        for (int i = 0; i < 3; i++) {
            memory = memory.done(at(-1000));
        }

        assertThat(isChosen(0)).isFalse();
    }

    @Test
    void returnsWithTheLastChangeOfTheSession() {
        memory = PhaseMemory.steady(L2);
        for (int i = 0; i < 3; i++) {
            memory = memory.done(at(-1000));
        }
        headroom = PhaseAmps.of(9);
        drawn = PhaseAmps.of(0, 9, 0);

        assertThat(chosenAfterAWhile(9)).isEqualTo(new PhaseSwitch(L2, THREE_PHASE, PhaseCause.ROOM));
    }

    @Test
    void returnsToThreePhasesWhenSixAmpsFitOnAllAgain() {
        memory = PhaseMemory.steady(L2);
        drawn = PhaseAmps.of(0, 16, 0);
        headroom = PhaseAmps.of(5.9, 16, 16);
        assertThat(isChosen(16)).isTrue();
        assertThat(chosenAfterAWhile(16).to()).isEqualTo(L2_L3);
        headroom = PhaseAmps.of(6.1, 16, 6.1);
        assertThat(chosenAfterAWhile(16)).isEqualTo(new PhaseSwitch(L2, THREE_PHASE, PhaseCause.ROOM));
    }

    @Test
    void staysOnFewerPhasesWhileTheyGiveMore() {
        memory = PhaseMemory.steady(L2);
        drawn = PhaseAmps.of(0, 25, 0);
        headroom = PhaseAmps.of(7, 25, 7);

        assertThat(isChosen(25)).isFalse();
    }

    @Test
    void staysOnFewerPhasesWhenTheVehicleTakesNothing() {
        memory = PhaseMemory.steady(L2);
        headroom = PhaseAmps.of(20);

        assertThat(isChosen(6)).isFalse();
    }

    @Test
    void choosesTheLeastLoadedPhaseForAVehicleWithOnePhase() {
        profile = profile.withPhases(1);
        drawn = PhaseAmps.of(9, 0, 0);
        headroom = PhaseAmps.of(9, 12, 20);

        memory = ask(0, 9);
        assertThat(memory.last()).isEqualTo(new PhaseSwitch(THREE_PHASE, L3, PhaseCause.ONE_PHASE_VEHICLE));
    }

    @Test
    void staysOnThePhaseItDrawsOnWhenAnotherIsHardlyLessLoaded() {
        profile = profile.withPhases(1);
        drawn = PhaseAmps.of(9, 0, 0);
        headroom = PhaseAmps.of(19.5, 12, 20);

        assertThat(chosenAfterAWhile(9).to()).isEqualTo(L1);
    }

    @Test
    void leavesAVehicleWithOnePhaseOnItsPhaseUntilThatIsFull() {
        profile = profile.withPhases(1);
        memory = PhaseMemory.steady(L1);
        drawn = PhaseAmps.of(9, 0, 0);
        headroom = PhaseAmps.of(9, 12, 20);
        assertThat(isChosen(9)).isFalse();

        assertThat(chosenAfterAWhile(0)).isEqualTo(new PhaseSwitch(L1, L3, PhaseCause.SHORTAGE));
    }

    @Test
    void givesTheNextVehicleAllPhases() {
        memory = PhaseMemory.steady(L2).done(at(-1));
        vehicle = false;

        assertThat(chosenAfterAWhile(6)).isEqualTo(new PhaseSwitch(L2, THREE_PHASE, PhaseCause.NO_VEHICLE));
    }

    @Test
    void undoesTheChangeThatTheVehicleDiedOfOnceTheOldPhasesFit() {
        memory = memory.begun(new PhaseSwitch(THREE_PHASE, L2, PhaseCause.SHORTAGE), at(-200)).withTold(L2)
                .done(at(-180));
        profile = profile.withDiesAfterSwitch(Trait.YES);
        died = true;
        assertThat(isChosen(6)).isFalse();
        headroom = PhaseAmps.of(8);
        assertThat(chosenAfterAWhile(6)).isEqualTo(new PhaseSwitch(L2, THREE_PHASE, PhaseCause.VEHICLE_DIED));
    }

    @Test
    void isLeftAloneAfterTwoFailures() {
        memory = memory.failed(PhaseStage.STEADY, THREE_PHASE, at(-1000));
        assertThat(isChosen(0)).isTrue();
        memory = memory.failed(PhaseStage.STEADY, THREE_PHASE, at(-500));
        assertThat(isChosen(0)).isFalse();
    }

    private boolean isChosen(int amps) {
        PhaseMemory before = memory;
        memory = ask(0, amps);
        boolean result = ask(10, amps).isSwitching();
        memory = before;
        return result;
    }

    private PhaseSwitch chosenAfterAWhile(int amps) {
        PhaseMemory before = memory;
        memory = ask(0, amps);
        PhaseMemory after = memory.isSwitching() ? memory : ask(10, amps);
        memory = before;
        assertThat(after.isSwitching()).isTrue();
        return after.last();
    }

    private PhaseMemory ask(double seconds, int amps) {
        PhaseRoom room = new PhaseRoom() {
            @Override
            public int amps(PhaseSet phases) {
                int whole = (int) spare(phases);
                return whole < 6 ? 0 : whole;
            }

            @Override
            public boolean isContested() {
                return contested;
            }

            @Override
            public double spare(PhaseSet phases) {
                return phases.phases().stream().mapToDouble(headroom::get).min().orElse(Double.NaN);
            }
        };
        return chooser.choose(memory,
                new PhaseQuestion(settings, selectable, THREE_PHASE, wished, vehicle, profile, died, twoReadings,
                        drawn, amps, room),
                at(seconds));
    }
}
