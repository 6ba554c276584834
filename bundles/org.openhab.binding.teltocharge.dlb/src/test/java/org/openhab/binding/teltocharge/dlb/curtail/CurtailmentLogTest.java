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
package org.openhab.binding.teltocharge.dlb.curtail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

class CurtailmentLogTest {

    private static final double NONE = Double.NaN;
    private static final Order DIMMED = Order.together(Cause.GRID_OPERATOR, 7560);
    private static final Order EXTERNAL = new Order(Cause.EXTERNAL, NONE, 16, NONE);
    private static final Offered FULL = new Offered(16, 16, 11_040);
    private static final Offered LEAST = new Offered(6, 6, 4140);
    private static final CurtailmentSettings DIMMABLE = new CurtailmentSettings(ContactMode.OFF, 0, true, 0, false,
            Duration.ZERO, 6);

    @Test
    void recordsWhenAnOrderBeganWasObeyedAndEnded() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, FULL, FULL, NONE, DIMMED));
        log = log.step(moment(1, FULL, LEAST, NONE, DIMMED)).step(moment(2, LEAST, Offered.NOTHING, NONE, DIMMED));
        Obedience obedience = new Obedience(FULL, at(1), LEAST, NONE, NONE);
        assertThat(log.holding())
                .containsExactly(new CurtailmentEvent(1, DIMMED, 2, 7560, false, EventSpan.from(at(0)), obedience));

        log = log.step(moment(900, LEAST, LEAST, NONE));
        assertThat(log.holding()).isEmpty();
        assertThat(log.ended()).containsExactly(new CurtailmentEvent(1, DIMMED, 2, 7560, false,
                new EventSpan(at(0), at(900), EventState.ENDED, null, Duration.ZERO), obedience));
    }

    @Test
    void showsWhenAnOrderWasExceededAfterItHadBeenObeyed() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, DIMMED))
                .step(moment(1, LEAST, FULL, NONE, DIMMED));

        assertThat(log.holding().get(0).obedience().most()).isEqualTo(FULL);
    }

    @Test
    void recordsWhatWasDrawnOnceTheVehiclesHadTimeToFollow() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, FULL, FULL, 11_000, DIMMED))
                .step(moment(2, FULL, LEAST, 11_000, DIMMED)).step(moment(16.9, LEAST, LEAST, 9000, DIMMED));
        assertThat(log.holding().get(0).obedience().drawnBefore()).isEqualTo(11_000);
        assertThat(log.holding().get(0).obedience().drawnMost()).isNaN();

        log = log.step(moment(17, LEAST, LEAST, 4100, DIMMED)).step(moment(18, LEAST, LEAST, NONE, DIMMED))
                .step(moment(19, LEAST, LEAST, 4150, DIMMED)).step(moment(20, LEAST, LEAST, 0, DIMMED));
        assertThat(log.holding().get(0).obedience().drawnMost()).isEqualTo(4150);
    }

    @Test
    void takesNoOldReadingForWhatIsDrawnNow() {
        CurtailmentMoment late = new CurtailmentMoment(at(20), List.of(DIMMED), cause -> true, 2, LEAST, LEAST,
                new Drawn(at(14), 11_000));
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, FULL, LEAST, 11_000, DIMMED)).step(late);

        assertThat(log.holding().get(0).obedience().drawnMost()).isNaN();
    }

    @Test
    void beginsAnotherEventWhenTheLimitChanges() {
        Order other = new Order(Cause.EXTERNAL, NONE, 10, NONE);
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, DIMMED, EXTERNAL))
                .step(moment(5, LEAST, LEAST, NONE, DIMMED, other));

        assertThat(log.ended()).extracting(CurtailmentEvent::order).containsExactly(EXTERNAL);
        assertThat(log.holding()).extracting(CurtailmentEvent::order).containsExactly(DIMMED, other);
        assertThat(log.events()).extracting(CurtailmentEvent::number).containsExactly(1L, 2L, 3L);
        assertThat(log.events()).extracting(CurtailmentEvent::lawWatts).containsExactly(7560.0, NONE, NONE);
    }

    @Test
    void staysTheSameWhileNothingChanges() {
        assertThat(CurtailmentLog.EMPTY.step(moment(0, FULL, FULL, NONE))).isSameAs(CurtailmentLog.EMPTY);
        assertThat(CurtailmentLog.EMPTY.interrupted(at(0))).isSameAs(CurtailmentLog.EMPTY);

        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, DIMMED));
        assertThat(log.step(moment(1, LEAST, LEAST, NONE, DIMMED))).isSameAs(log);
        assertThat(log.watchedBy(CurtailmentSettings.OFF)).isSameAs(log);
        CurtailmentLog interrupted = log.interrupted(at(2));
        assertThat(interrupted.interrupted(at(3))).isSameAs(interrupted);
        assertThat(interrupted.watchedBy(DIMMABLE)).isSameAs(interrupted);
    }

    @Test
    void goesOnWithAnOrderThatStillHoldsAfterAnInterruption() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, DIMMED)).interrupted(at(60));
        assertThat(log.holding().get(0).span())
                .isEqualTo(new EventSpan(at(0), null, EventState.INTERRUPTED, at(60), Duration.ZERO));

        log = log.step(moment(100, LEAST, LEAST, NONE, DIMMED)).interrupted(at(110))
                .step(moment(115, LEAST, LEAST, NONE, DIMMED));
        assertThat(log.holding()).singleElement().extracting(CurtailmentEvent::span)
                .isEqualTo(new EventSpan(at(0), null, EventState.HOLDS, null, Duration.ofSeconds(45)));
    }

    @Test
    void doesNotTakeAnOrderForSeenThatIsObeyedOnlyBecauseNobodyKnows() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, DIMMED)).interrupted(at(60))
                .step(unconfirmed(100, DIMMED)).step(unconfirmed(102, DIMMED)).step(moment(104, FULL, FULL, NONE));

        assertThat(log.ended()).singleElement().extracting(CurtailmentEvent::span)
                .isEqualTo(new EventSpan(at(0), at(104), EventState.ENDED_UNSEEN, at(60), Duration.ZERO));
    }

    @Test
    void saysThatAnOrderWasAssumedUntilItIsConfirmed() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(unconfirmed(0, DIMMED));
        assertThat(log.holding()).singleElement().extracting(CurtailmentEvent::assumed).isEqualTo(true);
        assertThat(log.step(unconfirmed(1, DIMMED))).isSameAs(log);
        assertThat(log.step(moment(1, LEAST, LEAST, NONE)).ended().get(0).assumed()).isTrue();

        log = log.step(moment(2, LEAST, LEAST, NONE, DIMMED)).step(unconfirmed(3, DIMMED));
        assertThat(log.holding()).singleElement().extracting(CurtailmentEvent::assumed).isEqualTo(false);
    }

    private static CurtailmentMoment unconfirmed(double second, Order order) {
        return new CurtailmentMoment(at(second), List.of(order), cause -> false, 2, LEAST, LEAST,
                Drawn.unknown(at(second)));
    }

    @Test
    void saysThatAnOrderEndedUnseenWhenItDoesNotHoldAfterAnInterruption() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, DIMMED)).interrupted(at(60))
                .step(moment(100, FULL, FULL, NONE));

        assertThat(log.ended()).singleElement().extracting(CurtailmentEvent::span)
                .isEqualTo(new EventSpan(at(0), at(100), EventState.ENDED_UNSEEN, at(60), Duration.ZERO));
    }

    @Test
    void saysThatNobodyKnowsTheEndWhenTheOrderIsNotWatchedForAnyMore() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, DIMMED)).interrupted(at(60))
                .watchedBy(CurtailmentSettings.OFF);

        assertThat(log.holding()).isEmpty();
        assertThat(log.ended()).singleElement().extracting(CurtailmentEvent::span)
                .isEqualTo(new EventSpan(at(0), null, EventState.END_UNKNOWN, at(60), Duration.ZERO));
    }

    @Test
    void survivesAClockThatIsSetBackWhileNobodyLooks() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(500, LEAST, LEAST, NONE, DIMMED)).interrupted(at(600))
                .step(moment(10, LEAST, LEAST, NONE, DIMMED));

        assertThat(log.holding().get(0).span().unwatched()).isZero();
    }

    @Test
    void keepsTheOrdersOfTheGridOperatorHoweverOftenAnotherSystemChangesItsOwn() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, DIMMED));
        for (int i = 1; i <= CurtailmentLog.MOST_EXTERNAL + 6; i++) {
            log = log.step(moment(i, LEAST, LEAST, NONE, DIMMED, new Order(Cause.EXTERNAL, NONE, i, NONE)));
        }
        log = log.step(moment(5000, LEAST, LEAST, NONE));

        assertThat(log.ended()).hasSize(1 + CurtailmentLog.MOST_EXTERNAL);
        assertThat(log.events().get(0).order()).isEqualTo(DIMMED);
        assertThat(log.events().get(1).number()).isEqualTo(8);
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, EXTERNAL))
                .step(moment(1, LEAST, LEAST, NONE));
        for (int i = 0; i < CurtailmentLog.MOST_ORDERS + 5; i++) {
            log = log.step(moment(2 * i + 2, LEAST, LEAST, NONE, DIMMED)).step(moment(2 * i + 3, LEAST, LEAST, NONE));
        }

        assertThat(log.ended()).hasSize(1 + CurtailmentLog.MOST_ORDERS);
        assertThat(log.ended().get(0).order()).isEqualTo(EXTERNAL);
        assertThat(log.ended().get(1).number()).isEqualTo(7);
        assertThat(log.next()).isEqualTo(CurtailmentLog.MOST_ORDERS + 7);
    }

    @Test
    void isTheSameWhenItIsPutTogetherAgain() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(moment(0, LEAST, LEAST, NONE, DIMMED, EXTERNAL))
                .step(moment(1, LEAST, LEAST, NONE, DIMMED));

        assertThat(CurtailmentLog.of(log.events(), log.next())).isEqualTo(log);
    }

    private static CurtailmentMoment moment(double second, Offered before, Offered offered, double drawn,
            Order... orders) {
        return new CurtailmentMoment(at(second), List.of(orders), cause -> true, 2, before, offered,
                new Drawn(at(second), drawn));
    }
}
