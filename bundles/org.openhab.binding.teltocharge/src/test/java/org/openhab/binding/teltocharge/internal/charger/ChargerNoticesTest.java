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
package org.openhab.binding.teltocharge.internal.charger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;
import org.openhab.binding.teltocharge.modbus.charger.SetpointMemory;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

class ChargerNoticesTest {

    private static final Instant NOW = ChargerImages.TIME;
    private static final ChargerBounds BOUNDS = new ChargerBounds(6, 32, 6);

    private final ChargerNotices notices = new ChargerNotices();

    @Test
    void saysNothingWhenAllIsWell() {
        notices.seen(ChargerImages.image().snapshot(), SetpointMemory.EMPTY);
        assertThat(status(NOW)).isEqualTo(new ThingStatusInfo(ThingStatus.ONLINE,
                ThingStatusDetail.NONE, null));
    }

    @Test
    void showsARefusedCommandForAMinute() {
        notices.notCarriedOut("Lock", new CompletionException(ModbusException.ofDevice(1, 3)), NOW);
        assertThat(text(NOW)).contains("does not take the value");
        assertThat(text(NOW.plusSeconds(59))).contains("does not take the value");
        assertThat(text(NOW.plusSeconds(60))).isEmpty();
        assertThat(status(NOW).getStatus()).isEqualTo(ThingStatus.ONLINE);
    }

    @Test
    void showsACommandThatWasNotAnswered() {
        notices.notCarriedOut("Lock/unlock socket", new ModbusException(Fault.TIMEOUT, "late"), NOW);
        assertThat(text(NOW)).contains("Lock/unlock socket", "did not answer");
    }

    @Test
    void isOfflineWhileTheChargerDoesNotTakeWhatItMust() {
        notices.notWritten("failsafe", ModbusException.ofDevice(1, 3), NOW);
        assertThat(status(NOW.plusSeconds(3600)).getStatus()).isEqualTo(ThingStatus.OFFLINE);
        notices.written("failsafe");
        assertThat(status(NOW).getStatus()).isEqualTo(ThingStatus.ONLINE);
    }

    @Test
    void namesTheCauseThatTheChargerGivesWhenSomebodyCompetes() {
        compete(ChargerImages.image().with(ChargerRegister.CURRENT_LIMIT_CAUSE, 2));
        assertThat(notices.competing()).isTrue();
        assertThat(text(NOW.plusSeconds(1))).contains("“User Setting”", "another controller");
    }

    @Test
    void namesTheOcppServerWhenOneIsConnected() {
        compete(ChargerImages.image().with(ChargerRegister.OCPP_CONNECTED, 1)
                .with(ChargerRegister.CURRENT_LIMIT_CAUSE, 8));
        assertThat(text(NOW.plusSeconds(1))).contains("“UNKNOWN (8)”", "OCPP server");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"16|an error: Overcurrent.", "272|two errors: Overcurrent; Current Leakage",
            "273|errors: Input Voltage Out of Range; Overcurrent; and 1 more.", "1297|; Overcurrent; and 2 more."})
    void namesTheChargersErrors(int bits, String text) {
        notices.seen(ChargerImages.image().with(ChargerRegister.ERROR_CODE, bits).snapshot(), SetpointMemory.EMPTY);
        assertThat(text(NOW)).contains(text);
    }

    @Test
    void anOfferThatRunsOutComesBeforeEverythingElse() {
        notices.tell(StatusText.of("online.refused-phases-fixed"), NOW.plusSeconds(20));
        OfferPolicy policy = OfferPolicy.NOBODY.withOffer(new Offer(16, PhaseSet.THREE_PHASE, NOW));
        assertThat(notices.status(policy, BOUNDS, false, NOW.plusSeconds(20)).getDescription())
                .contains("online.offer-stale");
        assertThat(notices.status(policy, BOUNDS, false, NOW.plusSeconds(30)).getDescription())
                .contains("online.offer-lost");
    }

    @Test
    void saysThatTheFailsafeTestRuns() {
        assertThat(notices.status(OfferPolicy.NOBODY, BOUNDS, true, NOW).getDescription())
                .contains("online.failsafe-test");
    }

    private void compete(ChargerImages image) {
        RegisterWrite twelve = new RegisterWrite(ChargerRegister.AMPS_TO_USE, 12, Priority.WRITE);
        notices.seen(image.readAt(NOW.plusSeconds(1)).snapshot(), SetpointMemory.EMPTY.after(twelve, NOW));
    }

    private ThingStatusInfo status(Instant now) {
        return notices.status(OfferPolicy.NOBODY, BOUNDS, false, now);
    }

    private String text(Instant now) {
        return StatusText.parse(status(now).getDescription())
                .map(text -> PropertiesTranslations.texts(Locale.ENGLISH).text(text, Locale.ENGLISH)).orElse("");
    }
}
