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
package org.openhab.binding.teltocharge.internal.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.LimitedBy;
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.MeterFault;
import org.openhab.binding.teltocharge.dlb.OrderReason;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseCause;
import org.openhab.binding.teltocharge.dlb.PhaseReason;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseSwitch;
import org.openhab.binding.teltocharge.dlb.PowerReason;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.SolarReason;
import org.openhab.binding.teltocharge.dlb.TariffReason;
import org.openhab.binding.teltocharge.dlb.curtail.Cause;

class DecisionTextsTest {

    private static final Duration AGE = Duration.ofSeconds(17);
    private static final Reason.CircuitLimit TIGHT = new Reason.CircuitLimit("main", Phase.L2, 25, 1.0, 14.84, 9.16);

    private final DecisionTexts texts = new DecisionTexts(PropertiesTranslations.texts(Locale.ENGLISH),
            id -> Optional.empty());

    @Test
    void namesCurrentPhaseAndNumbersWhenTheCircuitIsTheLimit() {
        assertThat(texts.sentence(decision(9, TIGHT, null), false, Locale.ENGLISH))
                .isEqualTo("Offering 9 A: phase L2 is the tightest (house 14.8 A of 25 A, 1.0 A reserve).");
    }

    @Test
    void usesTheDecimalSeparatorOfTheLanguage() {
        assertThat(texts.sentence(decision(9, TIGHT, null), false, Locale.GERMAN)).contains("L2", "14,8 A", "25 A");
    }

    @Test
    void saysUntilWhenInTheOwnersTimeZone() {
        Instant until = Instant.parse("2026-11-23T14:03:05Z");
        assertThat(texts.sentence(decision(9, TIGHT, until), false, Locale.UK)).contains("14:03:05");
    }

    @Test
    void saysThatTheOwnerPausedWhenTheEngineOnlySeesThatNothingIsWanted() {
        Decision pause = decision(0, new Reason.VehicleFinished(), null);
        assertThat(texts.reasonKey(pause, true)).isEqualTo("paused-by-owner");
        assertThat(texts.sentence(pause, true, Locale.ENGLISH)).isEqualTo("Paused: its owner has paused it.");
        assertThat(texts.reasonKey(pause, false)).isEqualTo("vehicle-finished");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "nl", "lt", "fr", "sv", "pl"})
    void everyReasonHasASentenceWithAllItsNumbersInEveryLanguage(String language) {
        for (Reason reason : allReasons()) {
            String sentence = texts.sentence(decision(7, reason, null), false, Locale.forLanguageTag(language));
            assertThat(sentence).as(reason.key()).contains("7").doesNotContain("reason.", "{", "}", "sentence.");
        }
    }

    @Test
    void theListOfReasonsIsComplete() {
        assertThat(allReasons().stream().map(Object::getClass).distinct().count())
                .isEqualTo(kinds(Reason.class));
    }

    private static long kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).mapToLong(DecisionTextsTest::kinds).sum()
                : 1;
    }

    private static Decision decision(int amps, Reason reason, Instant until) {
        return new Decision("teltocharge:charger:house:car", amps, PhaseSet.THREE_PHASE, reason, until);
    }

    private static List<Reason> allReasons() {
        List<Reason> reasons = new ArrayList<>(List.of(TIGHT,
                new Reason.CircuitTooFull("main", Phase.L1, 25, 1.0, 20.1, 3.9, 6),
                new Reason.WholeAmperes("main", Phase.L2, 25, 1.0, 12.0, 12.0),
                new Reason.CircuitShared("main", Phase.L3, 18.4, 2, 9),
                new Reason.WaitsForOthers("main", Phase.L3, 5.4, 6), new Reason.RampHold(9, 12.2, AGE, "main"),
                new Reason.RestartDelay(AGE),
                new PowerReason.PowerLimit("main", 11000, 3000, 8000),
                new PowerReason.PowerTooFull("main", 11000, 10000, 1000, 6),
                new PowerReason.PowerShared("main", 8000, 2, 9), new PowerReason.WaitsForPower("main", 8000, 6),
                new Reason.UnusedShare(8.4, 11), new Reason.MeterStale(AGE, 6, "main"),
                new Reason.MeterLost(AGE, "main"),
                new Reason.NoMeterYet(AGE, 6, "main"), new Reason.NoVehicle(6), new Reason.VehicleFinished(),
                new Reason.ChargerSilent(AGE), new Reason.EffectMissing(14.2, 9, AGE, 6),
                new PhaseReason.PhasesNotTaken(PhaseSet.L2, PhaseSet.NONE), new PhaseReason.VehicleKeptAwake(7),
                new PhaseReason.VehicleNeedsMore(8, 7)));
        for (PhaseCause cause : PhaseCause.values()) {
            PhaseSwitch change = new PhaseSwitch(PhaseSet.THREE_PHASE, PhaseSet.L2, cause);
            reasons.add(new PhaseReason.PhaseSwitching(change));
            reasons.add(new PhaseReason.PhaseSwitchBlocked(change, Phase.L3, 7.2));
            reasons.add(new PhaseReason.PhaseSwitchBlocked(change, Phase.L3, Double.NaN));
        }
        for (LimitedBy limit : LimitedBy.values()) {
            reasons.add(new Reason.HardwareLimit(limit, 16));
        }
        for (MeterFault fault : MeterFault.values()) {
            reasons.add(new Reason.MeterImplausible(fault, Phase.L1, 4000.0, 6, "main"));
        }
        reasons.addAll(List.of(new SolarReason.Surplus(2300, 10), new SolarReason.Hybrid(1150, 2300, 15),
                new SolarReason.Shared(4600, 2, 10), new SolarReason.Eco(-300, 6),
                new SolarReason.TooLittle(900, 4140), new SolarReason.Starting(4500, AGE),
                new SolarReason.Ending(900, 6), new SolarReason.Unknown(6),
                new OrderReason.Each(Cause.CONTACT_STOP, 0), new OrderReason.Each(Cause.CONTACT_BLOCK, 0),
                new OrderReason.Each(Cause.CONTACT_REDUCE, 8), new OrderReason.Each(Cause.EXTERNAL_MISSING, 6),
                new OrderReason.GridOperator(4200), new OrderReason.ExternalAmps(16),
                new OrderReason.ExternalWatts(5000), new TariffReason.PeakPower(5000, 2345),
                new TariffReason.OutsideSchedule(), new TariffReason.PeakHours(0), new TariffReason.PeakHours(8),
                new TariffReason.PriceTooHigh(0.4123, 0.3), new TariffReason.PriceUnknown(),
                new TariffReason.GoalDue(12.34), new LoadReason.Unbalance(Phase.L2, 20),
                new LoadReason.ApplianceCycles("main", Phase.L3, 9.6, 300),
                new LoadReason.LoadRises("main", Phase.L1, 1.2, 4.8)));
        return reasons;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "nl", "lt", "fr", "sv", "pl"})
    void namesTheNumbersOfEveryElectiveReasonInEveryLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(texts.sentence(decision(6, new SolarReason.TooLittle(912.4, 4140), null), false, locale))
                .contains("912 W", "4140 W");
        assertThat(texts.sentence(decision(6, new TariffReason.PeakHours(8), null), false, locale)).contains("8 A");
        assertThat(texts.sentence(decision(0, new TariffReason.PeakHours(0), null), false, locale))
                .doesNotContain("0 A");
        assertThat(texts.sentence(decision(6, new LoadReason.ApplianceCycles("main", Phase.L3, 9.6, 300), null), false,
                locale)).contains("L3").containsPattern("9[.,]6 A");
    }
}
