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
package org.openhab.binding.teltocharge.dlb.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.T0;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.curtail.Cause;
import org.openhab.binding.teltocharge.dlb.curtail.ContactMode;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentEvent;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentLog;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.curtail.EventSpan;
import org.openhab.binding.teltocharge.dlb.curtail.EventState;
import org.openhab.binding.teltocharge.dlb.curtail.ExternalLimit;
import org.openhab.binding.teltocharge.dlb.curtail.Obedience;
import org.openhab.binding.teltocharge.dlb.goal.Goal;
import org.openhab.binding.teltocharge.dlb.testing.RuleHouse;
import org.openhab.binding.teltocharge.dlb.testing.Samples;

/**
 * Orders from outside in a loop with a house, a meter and vehicles.
 */
class CurtailmentTest {

    private static final Signals IDLE = Signals.EMPTY.withContact(false).withDimmed(false);

    @Test
    void stopsAtOnceWhenTheContactOrdersAnEmergencyStop() {
        RuleHouse house = house(contact(ContactMode.STOP), 1).signals(IDLE).run(120);
        assertThat(house.offered(0)).isEqualTo(23);

        house.signals(IDLE.withContact(true)).run(1);
        assertThat(house.offered(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("contact-stop");
    }

    @Test
    void blocksAfterTwoSecondsAndAllowsAgainAfterTwo() {
        RuleHouse house = house(contact(ContactMode.BLOCK), 1).signals(IDLE).run(120);

        house.signals(IDLE.withContact(true)).run(2);
        assertThat(house.offered(0)).isEqualTo(23);
        house.run(1);
        assertThat(house.offered(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("contact-block");

        house.run(120).signals(IDLE).run(2);
        assertThat(house.offered(0)).isZero();
        assertThat(house.run(2).offered(0)).isEqualTo(6);
    }

    @Test
    void ignoresAContactThatBounces() {
        RuleHouse house = house(contact(ContactMode.BLOCK), 1).signals(IDLE).run(120);
        for (int i = 0; i < 10; i++) {
            house.signals(IDLE.withContact(true)).run(2).signals(IDLE).run(1);
            assertThat(house.offered(0)).isEqualTo(23);
        }
    }

    @Test
    void reducesEachCharger() {
        RuleHouse house = house(contact(ContactMode.REDUCE), 2).signals(IDLE).run(120);

        house.signals(IDLE.withContact(true)).run(3);
        assertThat(List.of(house.offered(0), house.offered(1))).containsExactly(8, 8);
        assertThat(house.reason(0)).isEqualTo("contact-reduce");
    }

    @Test
    void takesAContactOfWhichNobodyKnowsForActive() {
        RuleHouse house = house(contact(ContactMode.BLOCK), 1).run(120);
        assertThat(house.offered(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("contact-block");

        RuleHouse without = house(CurtailmentSettings.OFF, 1).run(120);
        assertThat(without.offered(0)).isEqualTo(23);

        CurtailmentLog log = house.signals(IDLE).run(10).outcome().memory().rules().curtailments();
        assertThat(log.ended()).singleElement().extracting(CurtailmentEvent::assumed).isEqualTo(true);
    }

    @Test
    void leavesTheLawsLeastPowerToOneCharger() {
        RuleHouse house = house(dimmable(), 1).signals(IDLE).run(120).signals(IDLE.withDimmed(true)).run(3);

        // 3 x 6 A x 230 V are 4140 W of 4200.
        assertThat(house.offered(0)).isEqualTo(6);
        assertThat(house.reason(0)).isEqualTo("grid-operator");
    }

    @Test
    void sharesTheLawsLeastPowerBetweenChargersOnOnePhase() {
        RuleHouse house = new RuleHouse(settings(dimmable(), 2), T0, PhaseSet.L1, PhaseSet.L2).house(1).signals(IDLE)
                .run(120).signals(IDLE.withDimmed(true)).run(60);

        // 7560 W are 32 A at 230 V.
        assertThat(List.of(house.offered(0), house.offered(1))).containsExactly(16, 16);
        assertThat(house.reason(0)).isEqualTo("grid-operator");
    }

    @Test
    void lowersAChargerThatWouldStartIntoTheLimitBeforeAnybodyExceedsIt() {
        RuleHouse house = house(dimmable(), 2).connected(1, false).signals(IDLE).run(120)
                .signals(IDLE.withDimmed(true)).run(60);
        assertThat(house.offered(0)).isEqualTo(10);

        house.connected(1, true);
        for (int t = 0; t < 300; t++) {
            house.run(1);
            assertThat((house.offered(0) + house.offered(1)) * 690).isLessThanOrEqualTo(7560);
        }
    }

    @Test
    void doesNotLetADepartureOverrideAnOrder() {
        RuleHouse house = house(dimmable(), 1).signals(IDLE)
                .wish(0, ChargerWish.DEFAULT.withGoal(new Goal(50_000, T0.plusSeconds(3600)))).run(120)
                .signals(IDLE.withDimmed(true)).run(3);

        assertThat(house.offered(0)).isEqualTo(6);
    }

    @Test
    void obeysAnExternalLimitInAmpsAndInWatts() {
        RuleHouse house = house(external(), 1);
        house.signals(limit(house, 12.7, Double.NaN)).run(120);
        assertThat(house.offered(0)).isEqualTo(12);
        assertThat(house.reason(0)).isEqualTo("external-limit-amps");

        house.signals(limit(house, 12.7, 6000)).run(3);
        assertThat(house.offered(0)).isEqualTo(8);
        assertThat(house.reason(0)).isEqualTo("external-limit-watts");

        house.signals(limit(house, 0, Double.NaN)).run(3);
        assertThat(house.offered(0)).isZero();
    }

    @Test
    void fallsBackWhenTheOtherSystemIsSilent() {
        RuleHouse house = house(external(), 1);
        house.signals(limit(house, 16, Double.NaN)).run(300);
        assertThat(house.offered(0)).isEqualTo(16);

        house.run(2);
        assertThat(house.offered(0)).isEqualTo(6);
        assertThat(house.reason(0)).isEqualTo("external-missing");
    }

    @Test
    void recordsEachEventWithWhatWasOffered() {
        RuleHouse house = house(dimmable(), 1).signals(IDLE).run(120).signals(IDLE.withDimmed(true)).run(900)
                .signals(IDLE).run(10);
        CurtailmentLog log = house.outcome().memory().rules().curtailments();

        assertThat(log.holding()).isEmpty();
        CurtailmentEvent event = log.ended().get(0);
        assertThat(event.order().cause()).isEqualTo(Cause.GRID_OPERATOR);
        assertThat(event.order().sumWatts()).isEqualTo(4200);
        assertThat(event.chargers()).isEqualTo(1);
        assertThat(event.lawWatts()).isEqualTo(4200);
        assertThat(event.assumed()).isFalse();
        assertThat(event.span()).isEqualTo(new EventSpan(T0.plusSeconds(122), T0.plusSeconds(1022), EventState.ENDED,
                null, Duration.ZERO));
        Obedience obedience = event.obedience();
        assertThat(obedience.before().sumWatts()).isEqualTo(23 * 690);
        assertThat(obedience.obeyed()).isEqualTo(event.span().start());
        assertThat(obedience.most().sumWatts()).isEqualTo(4140);
        // The vehicle takes 16 A at most.
        assertThat(obedience.drawnBefore()).isEqualTo(16 * 690);
        assertThat(obedience.drawnMost()).isEqualTo(4140);
    }

    private static Signals limit(RuleHouse house, double amps, double watts) {
        return IDLE.withExternal(new ExternalLimit(amps, watts, house.now()));
    }

    @Test
    void recordsAnOrderAlthoughNoChargerHasBeenHeardOfYet() {
        Balancer balancer = new Balancer(settings(contact(ContactMode.STOP), 2));

        Outcome outcome = balancer.decide(T0,
                new Inputs(Map.of(), Map.of(), IDLE.withContact(true), Map.of(), BalancerMemory.EMPTY));

        assertThat(outcome.decisions()).isEmpty();
        assertThat(outcome.memory().rules().curtailments().holding()).singleElement()
                .satisfies(event -> assertThat(event.obedience().drawnBefore()).isNaN());
    }

    @Test
    void recordsThePowerThatIsDrawnFromAnyGrid() {
        // Line currents: 3 x 230 V x 10 A; root 3 x 230 V x 10 A between three lines; 230 V x 10 A between two.
        assertThat(drawnBefore(GridType.STAR, PhaseAmps.of(10), PhaseSet.THREE_PHASE)).isEqualTo(6900);
        assertThat(drawnBefore(GridType.STAR, PhaseAmps.of(10, Double.NaN, 0), PhaseSet.L1)).isEqualTo(2300);
        assertThat(drawnBefore(GridType.DELTA, PhaseAmps.of(10), PhaseSet.THREE_PHASE)).isEqualTo(3984);
        assertThat(drawnBefore(GridType.DELTA, PhaseAmps.of(10, 10, 0), PhaseSet.L1_L2)).isEqualTo(2300);
        assertThat(drawnBefore(GridType.STAR, PhaseAmps.of(10, Double.NaN, 10), PhaseSet.THREE_PHASE)).isNaN();
    }

    private static double drawnBefore(GridType grid, PhaseAmps drawn, PhaseSet phases) {
        BalancerSettings settings = settings(contact(ContactMode.STOP), 1);
        Outcome outcome = new Balancer(settings.withSite(settings.site().withGrid(grid))).decide(Samples.at(0),
                new Inputs(Map.of(), Map.of("car0", Samples.charging("car0", 0, drawn, 10, phases)),
                        IDLE.withContact(true), Map.of(), BalancerMemory.EMPTY));
        return outcome.memory().rules().curtailments().holding().get(0).obedience().drawnBefore();
    }

    private static CurtailmentSettings contact(ContactMode mode) {
        return new CurtailmentSettings(mode, 8, false, 0, false, Duration.ZERO, 6);
    }

    private static CurtailmentSettings dimmable() {
        return new CurtailmentSettings(ContactMode.OFF, 0, true, 0, false, Duration.ZERO, 6);
    }

    private static CurtailmentSettings external() {
        return new CurtailmentSettings(ContactMode.OFF, 0, false, 0, true, Duration.ofSeconds(300), 6);
    }

    private static RuleHouse house(CurtailmentSettings curtailment, int chargers) {
        PhaseSet[] phases = new PhaseSet[chargers];
        Arrays.fill(phases, PhaseSet.THREE_PHASE);
        return new RuleHouse(settings(curtailment, chargers), T0, phases).house(1);
    }

    private static BalancerSettings settings(CurtailmentSettings curtailment, int chargers) {
        List<ChargerSettings> list = IntStream.range(0, chargers)
                .mapToObj(i -> ChargerSettings.defaults("car" + i)).toList();
        return BalancerSettings.defaults(25, list).withRules(RuleSettings.NONE.withCurtailment(curtailment));
    }
}
