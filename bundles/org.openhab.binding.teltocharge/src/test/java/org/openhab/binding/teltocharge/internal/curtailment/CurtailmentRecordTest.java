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
package org.openhab.binding.teltocharge.internal.curtailment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.curtail.Cause;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentEvent;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentLog;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentMoment;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.curtail.Drawn;
import org.openhab.binding.teltocharge.dlb.curtail.EventSpan;
import org.openhab.binding.teltocharge.dlb.curtail.EventState;
import org.openhab.binding.teltocharge.dlb.curtail.Obedience;
import org.openhab.binding.teltocharge.dlb.curtail.Offered;
import org.openhab.binding.teltocharge.dlb.curtail.Order;
import org.openhab.binding.teltocharge.internal.charger.MemoryStorage;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;

class CurtailmentRecordTest {

    private static final ThingUID HOME = new ThingUID("teltocharge:load-balancer:home");
    private static final ThingUID NEIGHBOUR = new ThingUID("teltocharge:load-balancer:home-2");
    private static final String FIRST = "teltocharge:load-balancer:home/1";
    private static final double NONE = Double.NaN;
    private static final Order DIMMED = new Order(Cause.GRID_OPERATOR, NONE, NONE, 7560);
    private static final Order STOP = new Order(Cause.CONTACT_STOP, 0, NONE, NONE);
    private static final Offered FULL = new Offered(16, 16, 11_040);
    private static final Offered LEAST = new Offered(6, 6, 4140);
    private static final Duration NO_TIME = Duration.ZERO;

    private final MemoryStorage storage = new MemoryStorage();
    private final CurtailmentRecord record = open();
    private CurtailmentLog log = record.found();

    @Test
    void knowsNothingAtFirst() {
        assertThat(record.found()).isEqualTo(CurtailmentLog.EMPTY);
        assertThat(record.notice()).isEmpty();
    }

    @Test
    void knowsAfterARestartWhatHasEndedAndWhatHeldUntilThen() {
        keep(0, FULL, 11_000, DIMMED);
        keep(20, LEAST, 4100, DIMMED);
        keep(40, LEAST, 4100, DIMMED);
        keep(900, LEAST, 4100);
        keep(1000, LEAST, NONE, STOP);
        record.close(log, at(1100));

        CurtailmentLog found = open().found();
        assertThat(found).isEqualTo(log.interrupted(at(1100)));
        assertThat(found.next()).isEqualTo(3);
        assertThat(found.ended()).singleElement().extracting(CurtailmentEvent::span)
                .isEqualTo(new EventSpan(at(0), at(900), EventState.ENDED, null, NO_TIME));
        assertThat(found.holding()).singleElement().extracting(CurtailmentEvent::span)
                .isEqualTo(new EventSpan(at(1000), null, EventState.INTERRUPTED, at(1100), NO_TIME));
        assertThat(new CurtailmentRecords(storage).open(NEIGHBOUR).found()).isEqualTo(CurtailmentLog.EMPTY);
    }

    @Test
    void knowsUntilWhenAnOrderWasSeenForCertainWhenOpenhabWasNotStoppedInOrder() {
        keep(0, LEAST, NONE, DIMMED);
        keep(59, LEAST, NONE, DIMMED);

        assertThat(open().found().holding().get(0).span())
                .isEqualTo(new EventSpan(at(0), null, EventState.INTERRUPTED, at(0), NO_TIME));
    }

    @Test
    void goesOnWithAnOrderThatIsFoundAgainAndKeepsThat() {
        keep(0, LEAST, NONE, DIMMED);
        record.close(log, at(60));

        CurtailmentRecord again = open();
        log = again.found().watchedBy(CurtailmentSettings.OFF);
        assertThat(log.ended()).singleElement().extracting(event -> event.span().state())
                .isEqualTo(EventState.END_UNKNOWN);
        log = step(again.found(), 100, LEAST, NONE, DIMMED);
        again.keep(log, at(100));
        log = step(log, 200, LEAST, NONE);
        again.keep(log, at(200));

        assertThat(open().found().events()).singleElement().extracting(CurtailmentEvent::span)
                .isEqualTo(new EventSpan(at(0), at(200), EventState.ENDED, null, Duration.ofSeconds(40)));
    }

    @Test
    void storesBeginAndEndAtOnceAndOtherChangesOnceAMinute() {
        keep(0, LEAST, NONE, DIMMED);
        String begun = storage.texts().get(FIRST);
        assertThat(begun).contains(";HOLDS;");
        keep(1, FULL, NONE, DIMMED);
        keep(59, FULL, NONE, DIMMED);
        assertThat(storage.texts()).containsEntry(FIRST, begun);
        keep(60, FULL, NONE, DIMMED);
        assertThat(storage.texts().get(FIRST)).contains(";11040.0;");
        keep(61, LEAST, NONE);
        assertThat(storage.texts().get(FIRST)).contains(";ENDED;");
    }

    @Test
    void storesOrdersOfAnotherSystemThatChangeBySecondsOnceAMinute() {
        for (int second = 0; second < 130; second++) {
            keep(second, LEAST, NONE, new Order(Cause.EXTERNAL, NONE, 10 + second, NONE));
            assertThat(storage.texts()).hasSize(second < 60 ? 1 : second < 120 ? 61 : 121);
        }
        record.close(log, at(130));
        assertThat(storage.texts()).hasSize(130);
        assertThat(open().found()).isEqualTo(log.interrupted(at(130)));
    }

    @Test
    void storesNothingAfterItsEnd() {
        record.close(log, at(0));
        keep(1, LEAST, NONE, DIMMED);
        record.close(log, at(2));

        assertThat(storage.texts()).isEmpty();
    }

    @Test
    void forgetsWhatTheRecordHasForgotten() {
        keep(0, LEAST, NONE, DIMMED);
        keep(1, LEAST, NONE, STOP);
        log = CurtailmentLog.of(log.holding(), log.next());
        record.close(log, at(2));

        assertThat(storage.texts()).containsOnlyKeys("teltocharge:load-balancer:home/2");
    }

    @Test
    void readsTheFormThatIsInTheHouses() {
        storage.texts().put(FIRST, "1;GRID_OPERATOR;;;7560.0;2;7560.0;false;1795716000000;1795716900000;ENDED;;40;"
                + "16.0;16.0;11040.0;1795716001000;6.0;6.0;4140.0;;4100.0");

        assertThat(open().notice()).isEmpty();
        assertThat(open().found().events()).containsExactly(new CurtailmentEvent(1, DIMMED, 2, 7560, false,
                new EventSpan(at(0), at(900), EventState.ENDED, null, Duration.ofSeconds(40)),
                new Obedience(FULL, at(1), LEAST, NONE, 4100)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "1", "1;GRID_OPERATOR", "nonsense", "0;GRID_OPERATOR;;;7560.0;2",
            "1;NOBODY;;;7560.0;2;7560.0;false;1795716000000;1795716900000;ENDED;;0;16;16;9;;0;0;0;;",
            "1;GRID_OPERATOR;;;x;2;7560.0;false;1795716000000;1795716900000;ENDED;;0;16;16;9;;0;0;0;;",
            "1;GRID_OPERATOR;;;1e999;2;7560.0;false;1795716000000;1795716900000;ENDED;;0;16;16;9;;0;0;0;;",
            "1;GRID_OPERATOR;;;7560.0;2;7560.0;false;99999999999999999;;HOLDS;1795716000000;0;16;16;9;;0;0;0;;",
            "1;GRID_OPERATOR;;;7560.0;2;7560.0;maybe;1795716000000;1795716900000;ENDED;;0;16;16;9;;0;0;0;;",
            "1;GRID_OPERATOR;;;7560.0;2;7560.0;false;yesterday;1795716900000;ENDED;;0;16;16;9;;0;0;0;;",
            "1;GRID_OPERATOR;;;7560.0;2;7560.0;false;-1;1795716900000;ENDED;;0;16;16;9;;0;0;0;;",
            "1;GRID_OPERATOR;;;7560.0;2;7560.0;false;1795716000000;;ENDED;;0;16;16;9;;0;0;0;;",
            "1;GRID_OPERATOR;;;7560.0;2;7560.0;false;1795716000000;;HOLDS;;0;16;16;9;;0;0;0;;",
            "1;GRID_OPERATOR;;;7560.0;2;7560.0;false;1795716000000;;HOLDS;1795716900000;-1;16;16;9;;0;0;0;;"})
    void leavesAloneWhatIsDamagedAndSaysSo(String row) {
        keep(0, LEAST, NONE, DIMMED);
        keep(1, LEAST, NONE);
        storage.texts().put("teltocharge:load-balancer:home/7", row);
        storage.texts().put("teltocharge:load-balancer:home/seven", row);

        CurtailmentRecord damaged = open();
        assertThat(damaged.notice()).contains(StatusText.of("online.record-unreadable", 2, 0));
        assertThat(damaged.found().ended()).isEqualTo(log.ended());
        assertThat(damaged.found().next()).isEqualTo(8);
        damaged.close(step(damaged.found(), 2, LEAST, NONE, STOP), at(3));
        assertThat(storage.texts()).containsEntry("teltocharge:load-balancer:home/7", row).hasSize(4);
    }

    @Test
    void leavesAloneWhatANewerVersionHasWrittenAndSaysSo() {
        storage.texts().put(FIRST, "2;something;else");

        assertThat(open().notice()).contains(StatusText.of("online.record-unreadable", 0, 1));
        assertThat(open().found().next()).isEqualTo(2);
    }

    @Test
    void survivesThatSomethingElseThanATextIsStored() {
        Map<String, Object> texts = Map.of(FIRST, 42.0);
        Storage<Object> spoiled = mock(Storage.class);
        when(spoiled.getKeys()).thenReturn(Set.of(FIRST, "teltocharge:load-balancer:home/2"));
        when(spoiled.get(any())).thenAnswer(call -> texts.get(call.<String>getArgument(0)));
        StorageService service = mock(StorageService.class);
        when(service.<Object>getStorage(any(), any())).thenReturn(spoiled);

        assertThat(new CurtailmentRecords(service).open(HOME).notice())
                .contains(StatusText.of("online.record-unreadable", 2, 0));
    }

    private CurtailmentRecord open() {
        return new CurtailmentRecords(storage).open(HOME);
    }

    private void keep(int second, Offered offered, double drawn, Order... orders) {
        log = step(log, second, offered, drawn, orders);
        record.keep(log, at(second));
    }

    private static CurtailmentLog step(CurtailmentLog log, int second, Offered offered, double drawn,
            Order... orders) {
        return log.step(new CurtailmentMoment(at(second), Arrays.asList(orders), cause -> true, 2, FULL, offered,
                new Drawn(at(second), drawn)));
    }

    private static Instant at(int second) {
        return Instant.parse("2026-11-26T18:00:00Z").plusSeconds(second);
    }
}
