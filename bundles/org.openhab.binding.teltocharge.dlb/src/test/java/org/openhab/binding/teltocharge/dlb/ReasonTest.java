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
package org.openhab.binding.teltocharge.dlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final Duration AGE = Duration.ofMillis(15_500);

    /** One of each kind, in the order of their declaration. */
    private static final PhaseSwitch CHANGE = new PhaseSwitch(PhaseSet.THREE_PHASE, PhaseSet.L2, PhaseCause.SHORTAGE);
    private static final List<Reason> ALL = List.of(new Reason.CircuitLimit("main", Phase.L2, 25, 1, 9.3, 14.7),
            new Reason.CircuitTooFull("main", Phase.L1, 25, 1, 20, 4, 6),
            new Reason.WholeAmperes("main", Phase.L1, 25, 1, 12, 12),
            new Reason.CircuitShared("main", Phase.L1, 20, 2, 10), new Reason.WaitsForOthers("main", Phase.L3, 9, 6),
            new PowerReason.PowerLimit("main", 11000, 3000, 8000),
            new PowerReason.PowerTooFull("main", 11000, 10000, 1000, 6),
            new PowerReason.PowerShared("main", 8000, 2, 9), new PowerReason.WaitsForPower("main", 8000, 6),
            new Reason.UnusedShare(8.4, 11),
            new Reason.HardwareLimit(LimitedBy.USER, 10), new Reason.RampHold(6, 14.7, Duration.ofMinutes(1), "main"),
            new Reason.RestartDelay(Duration.ofMinutes(1)), new Reason.MeterStale(AGE, 6, "main"),
            new Reason.MeterLost(AGE, "main"),
            new Reason.MeterImplausible(MeterFault.FUTURE, null, Double.NaN, 6, "main"),
            new Reason.NoMeterYet(AGE, 6, "main"),
            new Reason.NoVehicle(6), new Reason.VehicleFinished(), new Reason.ChargerSilent(AGE),
            new Reason.EffectMissing(20, 10, AGE, 6), new PhaseReason.PhaseSwitching(CHANGE),
            new PhaseReason.PhaseSwitchBlocked(CHANGE, Phase.L1, 3.2),
            new PhaseReason.PhasesNotTaken(PhaseSet.L2_L3, PhaseSet.NONE), new PhaseReason.VehicleKeptAwake(6),
            new PhaseReason.VehicleNeedsMore(8, 7));

    @Test
    void hasAStableKeyOfItsOwn() {
        assertThat(ALL).extracting(Reason::key).containsExactly("circuit-limit", "circuit-too-full", "whole-amperes",
                "circuit-shared",
                "waits-for-others", "power-limit", "power-too-full", "power-shared", "waits-for-power", "unused-share",
                "hardware-limit-user", "ramp-hold", "restart-delay", "meter-stale", "meter-lost",
                "meter-implausible-future", "no-meter-yet", "no-vehicle", "vehicle-finished", "charger-silent",
                "effect-missing", "phase-switch-shortage", "phase-switch-blocked", "phases-not-taken",
                "vehicle-kept-awake", "vehicle-needs-more");
    }

    @Test
    void namesPhasesForPeopleAndTellsAnUnknownCurrentFromAKnownOne() {
        assertThat(new PhaseReason.PhaseSwitching(CHANGE).args()).containsExactly("L1/L2/L3", "L2");
        assertThat(new PhaseReason.PhasesNotTaken(PhaseSet.L2_L3, PhaseSet.NONE).args()).containsExactly("L2/L3",
                "\u2013");
        assertThat(new PhaseReason.PhaseSwitchBlocked(CHANGE, Phase.L1, Double.NaN).key())
                .isEqualTo("phase-switch-unsure");
    }

    @Test
    void isCoveredHereWhateverItsKind() {
        List<Object> kinds = new ArrayList<>(Arrays.asList((Object[]) Reason.class.getPermittedSubclasses()));
        // Those have a test of their own.
        kinds.remove(Reason.Elective.class);
        kinds.remove(Reason.Individual.class);
        kinds.remove(Reason.OfPower.class);
        kinds.addAll(Arrays.asList((Object[]) PowerReason.class.getPermittedSubclasses()));
        kinds.addAll(Arrays.asList((Object[]) PhaseReason.class.getPermittedSubclasses()));
        assertThat(ALL).extracting(Object::getClass).map(type -> (Object) type)
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void givesNumbersThatASentenceCanFormat() {
        MessageFormat sentence = new MessageFormat(
                "{1} of {0}: {2,number,integer} A, {3,number,0.#} A kept, {4,number,0.#} A used, {5,number,0.#} A left",
                Locale.ENGLISH);

        assertThat(sentence.format(ALL.get(0).args().toArray()))
                .isEqualTo("L2 of main: 25 A, 1 A kept, 9.3 A used, 14.7 A left");
        assertThat(ALL.get(13).args()).containsExactly(15.5, 6, "main");
        assertThat(ALL.get(15).args()).containsExactly("FUTURE", "", Double.NaN, 6, "main");
    }
}
