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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.curtail.ContactMode;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentLog;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.curtail.EventState;

class BalancerSessionTest {

    private static final Instant START = Instant.parse("2026-11-26T18:00:00Z");

    private final BalancerSession session = new BalancerSession(CurtailmentLog.EMPTY);
    private int second;

    BalancerSessionTest() {
        session.configure(BalancerSettings.defaults(25, List.of(ChargerSettings.defaults("car")))
                .withRaiseWindow(Duration.ofSeconds(1)));
    }

    @Test
    void decidesNothingWithoutSettings() {
        session.suspend(START);

        assertThat(session.decide(START, occasion(4, 6))).isEmpty();
        assertThat(session.imagine(START, occasion(4, 6))).isEmpty();
    }

    @Test
    void imaginesThatTheChargerObeysAndKeepsTheScore() {
        // Somebody else lets the car have 16 A, and the house draws 14 of 24 A.
        List<String> reasons = pass(40, 14, 16).stream().map(decision -> decision.reason().key()).toList();

        assertThat(reasons).doesNotContain("effect-missing");
        assertThat(last().amps()).isEqualTo(10);
        assertThat(session.score().avoidedOverload()).isGreaterThan(3 * 6 * 35.0);
    }

    @Test
    void forgetsWhatItHadImaginedButNotTheScoreWhenAnotherModeBegins() {
        pass(40, 4, 16);
        assertThat(last().amps()).isEqualTo(20);
        double energy = session.score().actual().wattHours();
        session.beginAnew(at());

        Outcome outcome = session.decide(at(), occasion(4, 6)).orElseThrow();
        assertThat(outcome.decisions().get(0).amps()).isEqualTo(6);
        assertThat(session.score().actual().wattHours()).isEqualTo(energy).isPositive();
    }

    @Test
    void keepsTheRecordOfOrdersWhileAnotherModeHolds() {
        session.configure(dimmable(true));
        session.decide(at(), dimmed()).orElseThrow();
        second = 60;
        session.beginAnew(at());
        assertThat(session.curtailments().holding()).singleElement().extracting(event -> event.span().seenUntil())
                .isEqualTo(at());
        second = 100;
        session.decide(at(), dimmed()).orElseThrow();
        assertThat(session.curtailments().holding()).singleElement().extracting(event -> event.span().unwatched())
                .isEqualTo(Duration.ofSeconds(40));

        session.suspend(at());
        session.configure(dimmable(false));
        assertThat(session.curtailments().ended()).singleElement().extracting(event -> event.span().state())
                .isEqualTo(EventState.END_UNKNOWN);
    }

    @Test
    void namesTheChargerWhoseVehicleTheMeterShowsOnAnotherPhase() {
        for (int i = 0; i < 40; i++) {
            second++;
            int offered = session.decisions(1).isEmpty() ? 0 : last().amps();
            session.decide(at(), onOnePhase(offered, PhaseAmps.of(1 + offered, 1, 1)));
            assertThat(session.misplaced()).isEmpty();
        }
        int drawn = last().amps();
        assertThat(drawn).isGreaterThan(6);

        // The vehicle needs some seconds to follow.
        for (int i = 0; i < 3; i++) {
            second++;
            session.decide(at(), onOnePhase(drawn, PhaseAmps.of(1, 1 + drawn, 1)));
        }
        assertThat(session.misplaced()).hasValue("car");
    }

    private Occasion onOnePhase(int amps, PhaseAmps measured) {
        ChargerSample sample = new ChargerSample("car", at(), true, true, PhaseAmps.of(amps, 0, 0), amps,
                PhaseSet.THREE_PHASE, PhaseSet.THREE_PHASE, false, 32, 32, 32);
        return new Occasion(Map.of(CircuitSettings.MAIN, new MeterSample(measured, at())), Map.of("car", sample),
                Signals.EMPTY, Map.of());
    }

    private static BalancerSettings dimmable(boolean isDimmable) {
        return BalancerSettings.defaults(25, List.of(ChargerSettings.defaults("car")))
                .withRules(RuleSettings.NONE.withCurtailment(new CurtailmentSettings(ContactMode.OFF, 0, isDimmable, 0,
                        false, Duration.ZERO, 6)));
    }

    private Occasion dimmed() {
        Occasion occasion = occasion(4, 6);
        return new Occasion(occasion.meters(), occasion.chargers(), Signals.EMPTY.withDimmed(true),
                occasion.wishes());
    }

    private Decision last() {
        return session.decisions(1).get(0).decision();
    }

    private List<Decision> pass(int seconds, double house, int charger) {
        return IntStream.range(0, seconds).mapToObj(i -> {
            second++;
            return session.imagine(at(), occasion(house, charger)).orElseThrow().decisions().get(0);
        }).toList();
    }

    private Instant at() {
        return START.plusSeconds(second);
    }

    private Occasion occasion(double house, int charger) {
        ChargerSample sample = new ChargerSample("car", at(), true, true, PhaseAmps.of(charger), charger,
                PhaseSet.THREE_PHASE, PhaseSet.THREE_PHASE, true, 32, 32, 32);
        return new Occasion(Map.of(CircuitSettings.MAIN, new MeterSample(PhaseAmps.of(house + charger), at())),
                Map.of("car", sample), Signals.EMPTY, Map.of());
    }
}
