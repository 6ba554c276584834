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
package org.openhab.binding.teltocharge.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;
import static org.openhab.binding.teltocharge.internal.handler.TestHome.*;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.charger.ChargerImages;
import org.openhab.binding.teltocharge.internal.hub.ChargerPort;
import org.openhab.binding.teltocharge.internal.hub.Ports;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.OpenClosedType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.types.UnDefType;

class LoadBalancerHandlerTest {

    private static final ThingUID SECOND = new ThingUID(THING_TYPE_BALANCER, "second");
    /** Raises without waiting, so that a test sees them. */
    private static final Map<String, Object> QUICK = Map.of("mainFuse", 25, "raiseWindow", 0, "raiseInterval", 1,
            "restartDelay", 0);

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void comesOnlineWithTheOnlyMeterAndTheOnlyChargerAndSaysWhichTheyAre() {
        addAll(QUICK);
        patiently().untilAsserted(() -> assertThat(home.status(HOME)).isEqualTo(ThingStatus.ONLINE));
        assertThat(home.property(HOME, PROPERTY_GRID_METER_IN_USE)).isEqualTo(GRID.getAsString());
        assertThat(home.property(HOME, PROPERTY_CHARGERS_IN_USE)).isEqualTo(CAR.getAsString());
    }

    @Test
    void findsItsMembersInWhateverOrderTheyCome() {
        home.addBalancer(HOME, Map.of("mainFuse", 25, "gridMeter", GRID.getAsString(), "chargers",
                List.of(CAR.getAsString())));
        patiently().untilAsserted(() -> assertThat(key(HOME)).isEqualTo("offline.conf-error.meter-unknown"));
        home.addHouse("QUIET");
        home.addMeter(GRID, HOUSE);
        patiently().untilAsserted(() -> assertThat(key(HOME)).isEqualTo("offline.conf-error.charger-unknown"));
        home.addCharger(CAR, HOUSE, Map.of());
        patiently().untilAsserted(() -> assertThat(home.status(HOME)).isEqualTo(ThingStatus.ONLINE));
        home.remove(GRID);
        patiently().untilAsserted(() -> assertThat(key(HOME)).isEqualTo("offline.conf-error.meter-unknown"));
    }

    @Test
    void lowersTheOfferedCurrentWhenTheHouseDrawsMore() {
        addAll(QUICK);
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
        home.command(HOUSE, CHANNELS_EXTRA_LOAD.get(1), new QuantityType<>("14 A"));
        patiently().untilAsserted(() -> assertThat(offered()).isBetween(6.0, 10.0));
        assertThat(home.state(HOME, CHANNEL_BINDING_PHASE)).isEqualTo(new StringType("L2"));
        assertThat(home.state(HOME, CHANNEL_REASON)).isEqualTo(new StringType("circuit-limit"));
        assertThat(home.state(HOME, CHANNEL_DECISION).toString()).startsWith("Offering ").contains("L2", "25 A");
        assertThat(home.number(HOME, CHANNELS_HOUSE_CURRENT.get(1))).isBetween(13.0, 17.0);
        assertThat(home.number(HOME, CHANNEL_ALLOCATED_CURRENT)).isEqualTo(offered());
    }

    @Test
    void fallsToTheFailsafeCurrentAndThenPausesWhenTheMeterIsLostAndRecovers() {
        addAll(QUICK);
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
        home.command(HOUSE, CHANNEL_METER_CONNECTED, OnOffType.OFF);
        home.clock.advance(Duration.ofSeconds(16));
        patiently().untilAsserted(() -> assertThat(offered()).isEqualTo(6));
        patiently().untilAsserted(() -> assertThat(key(HOME)).isEqualTo("offline.comm-error.meter-stale"));
        home.clock.advance(Duration.ofSeconds(16));
        patiently().untilAsserted(() -> assertThat(offered()).isZero());
        home.command(HOUSE, CHANNEL_METER_CONNECTED, OnOffType.ON);
        patiently().untilAsserted(() -> assertThat(home.status(HOME)).isEqualTo(ThingStatus.ONLINE));
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(6));
    }

    @Test
    void respectsTheOwnersLimitAndSaysSo() {
        addAll(QUICK);
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
        home.command(CAR, CHANNEL_CURRENT_LIMIT, new QuantityType<>("8 A"));
        patiently().untilAsserted(() -> {
            assertThat(offered()).isEqualTo(8);
            assertThat(home.state(HOME, CHANNEL_REASON)).isEqualTo(new StringType("hardware-limit-owner"));
        });
        home.command(CAR, CHANNEL_CURRENT_LIMIT, new QuantityType<>("0 A"));
        patiently().untilAsserted(() -> {
            assertThat(offered()).isZero();
            assertThat(home.state(HOME, CHANNEL_REASON)).isEqualTo(new StringType("paused-by-owner"));
        });
    }

    @Test
    void letsGoOfTheChargerWhenItIsSwitchedOff() {
        LoadBalancerHandler handler = addAll(QUICK);
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
        home.command(HOME, CHANNEL_ENABLED, OnOffType.OFF);
        patiently().untilAsserted(() -> assertThat(offered()).isEqualTo(6));
        assertThat(key(HOME)).isEqualTo("online.balancing-off");
        assertThat(handler.explain()).startsWith("Load balancing is switched off");
        home.command(HOME, CHANNEL_ENABLED, OnOffType.ON);
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
    }

    @Test
    void letsGoOfTheChargerWhenItIsRemoved() {
        addAll(QUICK);
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
        home.remove(HOME);
        patiently().untilAsserted(() -> assertThat(offered()).isEqualTo(6));
    }

    @Test
    void leavesAChargerToTheBalancerThatCameFirst() {
        addAll(QUICK);
        patiently().untilAsserted(() -> assertThat(home.status(HOME)).isEqualTo(ThingStatus.ONLINE));
        home.addBalancer(SECOND, QUICK);
        patiently().untilAsserted(() -> assertThat(key(SECOND)).isEqualTo("offline.conf-error.charger-taken"));
        home.remove(HOME);
        patiently().untilAsserted(() -> assertThat(home.status(SECOND)).isEqualTo(ThingStatus.ONLINE));
    }

    @Test
    void refusesToWorkWithoutAUsableMainFuse() {
        addAll(Map.of());
        patiently().untilAsserted(() -> assertThat(key(HOME)).isEqualTo("offline.conf-error.fuse-out-of-range"));
    }

    @Test
    void saysSoAndGoesOnWhenARoundFails() {
        home.addHouse("QUIET");
        home.addMeter(GRID, HOUSE);
        ChargerPort charger = Ports.charger("faulty", ChargerImages.image().readAt(home.clock.instant()).snapshot());
        doThrow(new IllegalStateException("out of order")).when(charger).offer(any());
        home.hub.add(charger);
        home.addBalancer(HOME, QUICK);
        patiently().untilAsserted(() -> assertThat(home.statusInfo(HOME).getDescription()).isNotNull()
                .contains("offline.internal-error", "out of order"));
        verify(charger, timeout(20_000).atLeast(3)).offer(any());
        doNothing().when(charger).offer(any());
        patiently().untilAsserted(() -> assertThat(home.status(HOME)).isEqualTo(ThingStatus.ONLINE));
    }

    @Test
    void takesBackItsOfferAndSaysNothingMoreWhenItIsDisposedWithinADecision() {
        home.addHouse("QUIET");
        home.addMeter(GRID, HOUSE);
        ChargerPort charger = Ports.charger("car", ChargerImages.image().readAt(home.clock.instant()).snapshot());
        ThingHandlerCallback late = mock(ThingHandlerCallback.class);
        doAnswer(offer -> {
            home.handler(HOME).dispose();
            home.handler(HOME).setCallback(late);
            return null;
        }).when(charger).offer(any());
        home.hub.add(charger);

        home.addBalancer(HOME, QUICK);

        // Once by dispose(), and once for the offer that was on its way.
        verify(charger, timeout(20_000).times(2)).release();
        verify(charger, never()).show(any());
        verifyNoInteractions(late);
    }

    @Test
    void renewsAnOfferThatStaysTheSame() {
        addAll(QUICK);
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
        home.clock.advance(Duration.ofSeconds(12));
        patiently().untilAsserted(() -> assertThat(home.number(HOME, CHANNEL_METER_AGE)).isBetween(0.0, 3.0));
        home.clock.advance(Duration.ofSeconds(12));
        patiently().untilAsserted(() -> assertThat(home.number(HOME, CHANNEL_METER_AGE)).isBetween(0.0, 3.0));
        assertThat(offered()).isGreaterThanOrEqualTo(16);
        assertThat(home.status(CAR)).isEqualTo(ThingStatus.ONLINE);
        assertThat(home.statusInfo(CAR).getDescription()).isNull();
    }

    @Test
    void explainsTheDecisionInOneSentence() {
        LoadBalancerHandler handler = addAll(QUICK);
        patiently().untilAsserted(() -> assertThat(handler.explain()).startsWith("Offering ").endsWith("."));
    }

    @Test
    void writesNothingInShadowModeUntilItIsActive() {
        Map<String, Object> shadow = new HashMap<>(QUICK);
        shadow.put("shadowMode", true);
        LoadBalancerHandler handler = addAll(shadow);
        patiently().untilAsserted(() -> assertThat(key(HOME)).isEqualTo("online.balancing-shadow"));
        patiently().untilAsserted(() -> assertThat(home.number(HOME, CHANNEL_ALLOCATED_CURRENT)).isPositive());
        assertThat(home.hub.claim(CAR, SECOND)).isEqualTo(SECOND);
        home.hub.unclaim(CAR, SECOND);
        assertThat(home.state(CAR, CHANNEL_OWNER_LIMIT)).isEqualTo(UnDefType.UNDEF);
        patiently().untilAsserted(() -> assertThat(home.number(HOME, CHANNEL_SHADOW_ACTUAL_ENERGY)).isNotNegative());
        assertThat(handler.setMode("SLEEP")).isFalse();

        home.command(HOME, CHANNEL_MODE, new StringType("ACTIVE"));

        patiently().untilAsserted(() -> assertThat(home.status(HOME)).isEqualTo(ThingStatus.ONLINE));
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
        assertThat(home.state(HOME, CHANNEL_MODE)).isEqualTo(new StringType("ACTIVE"));
        assertThat(home.hub.claim(CAR, SECOND)).isEqualTo(HOME);
    }

    @Test
    void obeysAContactItemAtOnceAndKeepsTheRecordOverARestart() {
        Map<String, Object> config = new HashMap<>(QUICK);
        config.putAll(Map.of("contactMode", "STOP", "contactItem", "Stop"));
        home.items.update("Stop", OpenClosedType.OPEN, home.clock.instant());
        LoadBalancerHandler handler = addAll(config);
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));

        home.items.update("Stop", OpenClosedType.CLOSED, home.clock.instant());

        patiently().untilAsserted(() -> assertThat(offered()).isZero());
        assertThat(home.state(HOME, CHANNEL_STOP_CONTACT)).isEqualTo(OnOffType.ON);
        patiently().untilAsserted(() -> assertThat(handler.curtailments()).contains(",contact-stop,"));
        home.remove(HOME);
        assertThat(handler.curtailments()).contains(",contact-stop,");

        home.recordStorage.texts().put(HOME.getAsString() + "/99", "damaged");
        home.items.update("Stop", OpenClosedType.OPEN, home.clock.instant());
        LoadBalancerHandler again = home.addBalancer(HOME, config);
        patiently().untilAsserted(() -> assertThat(again.curtailments()).contains(",ended-unseen,")
                .hasLineCount(2));
        patiently().untilAsserted(() -> assertThat(key(HOME)).isEqualTo("online.record-unreadable"));
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
    }

    @Test
    void countsAContactAsActiveThatNobodyKnows() {
        Map<String, Object> config = new HashMap<>(QUICK);
        config.putAll(Map.of("contactMode", "REDUCE", "contactCurrent", 7, "contactItem", "Gone"));
        addAll(config);

        patiently().untilAsserted(() -> assertThat(offered()).isEqualTo(7));
        assertThat(key(HOME)).isEqualTo("offline.conf-error.item-missing");
        assertThat(home.status(HOME)).isEqualTo(ThingStatus.ONLINE);
    }

    @Test
    void answersWhetherThereIsHeadroom() {
        LoadBalancerHandler handler = addAll(QUICK);
        assertThat(handler.hasHeadroom(0)).isFalse();
        patiently().untilAsserted(() -> assertThat(handler.hasHeadroom(10)).isTrue());
        assertThat(handler.hasHeadroom(25)).isFalse();
        assertThat(handler.curtailments()).startsWith("number,start,end,");
    }

    private LoadBalancerHandler addAll(Map<String, Object> config) {
        home.addHouse("QUIET");
        home.addMeter(GRID, HOUSE);
        home.addCharger(CAR, HOUSE, Map.of());
        return home.addBalancer(HOME, config);
    }

    private double offered() {
        return home.number(CAR, CHANNEL_CURRENT_LIMIT);
    }

    private String key(ThingUID uid) {
        return StatusText.parse(home.statusInfo(uid).getDescription()).map(StatusText::key).orElse("");
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50));
    }
}
