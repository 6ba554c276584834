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

import java.util.List;

import org.junit.jupiter.api.Test;

class CurtailmentLogTest {

    private static final Order DIMMED = Order.together(Cause.GRID_OPERATOR, 4200);
    private static final Order EXTERNAL = new Order(Cause.EXTERNAL, Double.NaN, 16, Double.NaN);
    private static final Offered FULL = new Offered(16, 16, 11_040);
    private static final Offered LEAST = new Offered(6, 6, 4140);

    @Test
    void recordsWhenAnOrderBeganWasObeyedAndEnded() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(List.of(DIMMED), FULL, FULL, at(0));
        log = log.step(List.of(DIMMED), FULL, LEAST, at(1));
        log = log.step(List.of(DIMMED), LEAST, Offered.NOTHING, at(2));
        assertThat(log.holding()).containsExactly(new CurtailmentEvent(DIMMED, at(0), null, FULL, at(1), LEAST));

        log = log.step(List.of(), LEAST, LEAST, at(900));
        assertThat(log.holding()).isEmpty();
        assertThat(log.ended()).containsExactly(new CurtailmentEvent(DIMMED, at(0), at(900), FULL, at(1), LEAST));
    }

    @Test
    void showsWhenAnOrderWasExceededAfterItHadBeenObeyed() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(List.of(DIMMED), LEAST, LEAST, at(0));
        log = log.step(List.of(DIMMED), LEAST, FULL, at(1));

        assertThat(log.holding().get(0).most()).isEqualTo(FULL);
    }

    @Test
    void beginsAnotherEventWhenTheLimitChanges() {
        Order other = new Order(Cause.EXTERNAL, Double.NaN, 10, Double.NaN);
        CurtailmentLog log = CurtailmentLog.EMPTY.step(List.of(DIMMED, EXTERNAL), LEAST, LEAST, at(0))
                .step(List.of(DIMMED, other), LEAST, LEAST, at(5));

        assertThat(log.ended()).extracting(CurtailmentEvent::order).containsExactly(EXTERNAL);
        assertThat(log.holding()).extracting(CurtailmentEvent::order).containsExactly(DIMMED, other);
    }

    @Test
    void staysTheSameWhileNothingChanges() {
        assertThat(CurtailmentLog.EMPTY.step(List.of(), FULL, FULL, at(0))).isSameAs(CurtailmentLog.EMPTY);

        CurtailmentLog log = CurtailmentLog.EMPTY.step(List.of(DIMMED), LEAST, LEAST, at(0));
        assertThat(log.step(List.of(DIMMED), LEAST, LEAST, at(1))).isSameAs(log);
    }

    @Test
    void forgetsTheOldestOfOtherSystemsFirst() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(List.of(DIMMED), LEAST, LEAST, at(0)).step(List.of(), LEAST,
                LEAST, at(1));
        for (int i = 0; i < CurtailmentLog.MOST_EVENTS + 5; i++) {
            log = log.step(List.of(EXTERNAL), LEAST, LEAST, at(2 * i)).step(List.of(), LEAST, LEAST, at(2 * i + 1));
        }
        assertThat(log.ended()).hasSize(CurtailmentLog.MOST_EVENTS);
        assertThat(log.ended().get(0).order()).isEqualTo(DIMMED);
        assertThat(log.ended().get(1).start()).isEqualTo(at(12));
    }

    @Test
    void writesOneLineForEachEvent() {
        CurtailmentLog log = CurtailmentLog.EMPTY.step(List.of(DIMMED), FULL, LEAST, at(0))
                .step(List.of(), LEAST, LEAST, at(900.5)).step(List.of(EXTERNAL), LEAST, FULL, at(1000))
                .step(List.of(EXTERNAL, Order.each(Cause.CONTACT_STOP, 0)), FULL, FULL, at(1001));

        assertThat(log.toCsv()).isEqualTo("start,end,cause,limit_each_a,limit_sum_a,limit_sum_w,before_each_a,"
                + "before_sum_a,before_sum_w,obeyed,most_each_a,most_sum_a,most_sum_w\n"
                + "2026-03-01T12:00:00Z,2026-03-01T12:15:00.500Z,grid-operator,,,4200.0,16.0,16.0,11040.0,"
                + "2026-03-01T12:00:00Z,6.0,6.0,4140.0\n"
                + "2026-03-01T12:16:40Z,,external,,16.0,,6.0,6.0,4140.0,2026-03-01T12:16:40Z,16.0,16.0,11040.0\n"
                + "2026-03-01T12:16:41Z,,contact-stop,0.0,,,16.0,16.0,11040.0,,,,\n");
    }
}
