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
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;
import static org.openhab.binding.teltocharge.internal.handler.TestHome.*;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.internal.hub.Verdict;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.charger.ChargerClient;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;

class ChargerHandlerTest {

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void comesOnlineAndTellsWhoItIs() {
        addCharger(Map.of());
        patiently().untilAsserted(() -> assertThat(home.status(CAR)).isEqualTo(ThingStatus.ONLINE));
        patiently().untilAsserted(() -> assertThat(home.property(CAR, PROPERTY_MAX_CURRENT)).isEqualTo("32 A"));
        assertThat(home.property(CAR, "serialNumber")).matches("\\d+");
        assertThat(home.property(CAR, "modelId")).startsWith("EVC");
        assertThat(home.property(CAR, "firmwareVersion")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(home.property(CAR, PROPERTY_PHASES)).isEqualTo("THREE_PHASE");
        verify(home.limitOptions).offer(eq(new ChannelUID(CAR, CHANNEL_CURRENT_LIMIT)), eq(32));
    }

    @Test
    void setsWatchdogAndFailsafeCurrentOnConnect() {
        addCharger(Map.of("communicationTimeout", 45, "failsafeCurrent", 8));
        patiently().untilAsserted(() -> {
            assertThat(home.property(CAR, PROPERTY_COMMUNICATION_TIMEOUT)).isEqualTo("45 s");
            assertThat(home.property(CAR, PROPERTY_FAILSAFE_CURRENT)).isEqualTo("8 A");
        });
    }

    @Test
    void setsTheFailsafeCurrentAgainWhenSomebodyElseHasChangedIt() throws Exception {
        ChargerHandler handler = addCharger(Map.of());
        patiently().untilAsserted(() -> assertThat(home.status(CAR)).isEqualTo(ThingStatus.ONLINE));
        int port = Integer.parseInt(home.property(HOUSE, PROPERTY_SIMULATOR_PORT));
        try (ModbusBus other = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", port, Duration.ofSeconds(2)),
                InstantSource.system())) {
            new ChargerClient(other, 1).writeVerified(ChargerRegister.FAILSAFE_CURRENT, 20).get(20, TimeUnit.SECONDS);
        }
        Instant changed = home.clock.instant();
        patiently().untilAsserted(() -> {
            assertThat(handler.latest().orElseThrow().readAt()).isAfter(changed);
            assertThat(handler.latest().orElseThrow().control().failsafeAmps()).isEqualTo(6);
        });
    }

    @Test
    void leavesWatchdogAloneWhenTheOwnerWantsThat() {
        ChargerHandler handler = addCharger(Map.of("communicationTimeout", 45, "writeFailsafeOnConnect", false));
        patiently().untilAsserted(() -> assertThat(handler.latest()).isPresent());
        assertThat(handler.latest().orElseThrow().control().communicationTimeout()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void offersWhatTheOwnerCommandsWhenNoBalancerRules() {
        addCharger(Map.of());
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("13 A"));
        patiently().untilAsserted(() -> {
            assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(13);
            assertThat(home.number(CAR, CHANNEL_OWNER_LIMIT)).isEqualTo(13);
            assertThat(home.number(CAR, CHANNELS_CHARGER_CURRENT.get(0))).isBetween(11.0, 13.5);
        });
        assertThat(home.state(CAR, CHANNEL_STATE)).isEqualTo(new StringType("CHARGING"));
        assertThat(home.state(CAR, CHANNEL_CHARGING)).isEqualTo(OnOffType.ON);
    }

    @Test
    void refusesCurrentsBetweenZeroAndSix() {
        addCharger(Map.of());
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("10 A"));
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("3 A"));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(10));
        assertThat(home.number(CAR, CHANNEL_OWNER_LIMIT)).isEqualTo(10);
    }

    @Test
    void theOwnersCommandLimitsTheBalancersOffer() {
        ChargerHandler handler = addCharger(Map.of());
        handler.offer(offer(16));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(16));
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("9 A"));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(9));
        handler.offer(offer(7));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(7));
        assertThat(handler.maxAmps()).isEqualTo(9);
    }

    @Test
    void holdsTheFailsafeCurrentWhenTheBalancerLetsGo() {
        ChargerHandler handler = addCharger(Map.of());
        handler.offer(offer(16));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(16));
        handler.release();
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(6));
    }

    @Test
    void staysPausedWhenTheBalancerLetsGoOfAPausedCharger() {
        ChargerHandler handler = addCharger(Map.of());
        handler.offer(offer(0));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isZero());
        handler.release();
        Instant released = home.clock.instant();
        patiently().until(() -> handler.latest().orElseThrow().readAt().isAfter(released.plusSeconds(2)));
        assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isZero();
    }

    @Test
    void lowersAndPausesByItselfWhenTheBalancerNoLongerDecides() {
        ChargerHandler handler = addCharger(Map.of());
        handler.offer(offer(16));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(16));
        home.clock.advance(Duration.ofSeconds(15));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(6));
        assertThat(home.statusInfo(CAR).getDescription()).contains("online.offer-stale");
        home.clock.advance(Duration.ofSeconds(15));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isZero());
        patiently().untilAsserted(
                () -> assertThat(home.statusInfo(CAR).getDescription()).contains("online.offer-lost"));
        handler.offer(offer(10));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(10));
        patiently().untilAsserted(() -> assertThat(home.statusInfo(CAR).getDescription()).isNull());
    }

    @Test
    void stopsAndStartsTheSession() {
        addCharger(Map.of());
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("10 A"));
        patiently().untilAsserted(
                () -> assertThat(home.state(CAR, CHANNEL_STATE)).isEqualTo(new StringType("CHARGING")));
        command(CHANNEL_CHARGING_ENABLED, OnOffType.OFF);
        patiently().untilAsserted(
                () -> assertThat(home.state(CAR, CHANNEL_CHARGING_ENABLED)).isEqualTo(OnOffType.OFF));
        command(CHANNEL_CHARGING_ENABLED, OnOffType.ON);
        patiently().untilAsserted(
                () -> assertThat(home.state(CAR, CHANNEL_STATE)).isEqualTo(new StringType("CHARGING")));
    }

    @Test
    void usesThePhasesThatTheOwnerChooses() {
        addCharger(Map.of());
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("10 A"));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(10));
        command(CHANNEL_PHASE_MODE, new StringType("L2"));
        patiently().untilAsserted(
                () -> assertThat(home.state(CAR, CHANNEL_PHASE_MODE)).isEqualTo(new StringType("L2")));
    }

    @Test
    void saysWhyACommandIsRefused() {
        addCharger(Map.of());
        patiently().untilAsserted(() -> assertThat(home.status(CAR)).isEqualTo(ThingStatus.ONLINE));
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("3 A"));
        assertThat(home.statusInfo(CAR).getDescription()).contains("online.refused-amps", "3 A");
        assertThat(home.status(CAR)).isEqualTo(ThingStatus.ONLINE);
        home.clock.advance(Duration.ofSeconds(61));
        patiently().untilAsserted(() -> assertThat(home.statusInfo(CAR).getDescription()).isNull());
    }

    @Test
    void locksAndUnlocksTheSocket() {
        ChargerHandler handler = addCharger(Map.of());
        patiently().untilAsserted(() -> assertThat(handler.latest()).isPresent());
        command(CHANNEL_SOCKET_LOCK_MODE, new StringType("ALWAYS"));
        patiently().untilAsserted(
                () -> assertThat(home.state(CAR, CHANNEL_SOCKET_LOCK_MODE)).isEqualTo(new StringType("ALWAYS")));
        assertThat(handler.orders().unlock()).isTrue();
        patiently().untilAsserted(
                () -> assertThat(home.state(CAR, CHANNEL_SOCKET_LOCK_MODE)).isEqualTo(new StringType("FORCE_UNLOCK")));
        assertThat(home.state(CAR, CHANNEL_SOCKET_LOCKED)).isEqualTo(OnOffType.OFF);
    }

    @Test
    void offersTheSameAgainAfterARestartAndBlamesNobody() {
        ChargerHandler handler = addCharger(Map.of());
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("12 A"));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(12));
        Instant before = home.clock.instant();
        assertThat(handler.orders().reboot()).isTrue();
        patiently().until(() -> handler.latest().orElseThrow().readAt().isAfter(before.plusSeconds(6)));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(12));
        assertThat(home.state(CAR, CHANNEL_COMPETING_CONTROLLER)).isEqualTo(OnOffType.OFF);
    }

    @Test
    void anOrderForAWhileEndsByItselfAndOutlivesANewConfiguration() {
        ChargerHandler handler = addCharger(Map.of());
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("12 A"));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(12));
        assertThat(handler.orders().pause(10)).isTrue();
        assertThat(home.state(CAR, CHANNEL_ORDER)).isEqualTo(new StringType("PAUSE"));
        assertThat(handler.pausedByOwner()).isTrue();
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isZero());
        handler.dispose();
        handler.initialize();
        patiently().untilAsserted(() -> assertThat(handler.latest()).isPresent());
        assertThat(home.state(CAR, CHANNEL_ORDER)).isEqualTo(new StringType("PAUSE"));
        home.clock.advance(Duration.ofMinutes(10));
        patiently().untilAsserted(() -> {
            assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(12);
            assertThat(home.state(CAR, CHANNEL_ORDER)).isEqualTo(new StringType("NONE"));
        });
    }

    @Test
    void saysAndLearnsNothingMoreWhenItIsDisposed() {
        Thing thing = ThingBuilder.create(THING_TYPE_CHARGER, CAR).build();
        ChargerHandler handler = new ChargerHandler(thing, home.hub, home.limitOptions, home.wishStore, home.vehicles,
                home.clock);
        ThingHandlerCallback late = mock(ThingHandlerCallback.class);
        handler.setCallback(late);
        handler.dispose();

        handler.offer(new Offer(16, PhaseSet.THREE_PHASE, home.clock.instant()));
        VehicleProfile learned = VehicleProfile.UNKNOWN.withPhases(3);
        handler.show(new Verdict(16, "circuit-limit", "Offering 16 A.", null, learned, learned));
        handler.release();

        verifyNoInteractions(late);
        assertThat(home.vehicles.load(CAR)).isEqualTo(VehicleProfile.UNKNOWN);
    }

    @Test
    void findsOutWhatTheChargerDoesWhenItIsNoLongerTalkedTo() {
        ChargerHandler handler = addCharger(Map.of("communicationTimeout", 10));
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("16 A"));
        patiently().untilAsserted(
                () -> assertThat(home.number(CAR, CHANNELS_CHARGER_CURRENT.get(0))).isGreaterThan(14));
        patiently().untilAsserted(
                () -> assertThat(home.property(CAR, PROPERTY_COMMUNICATION_TIMEOUT)).isEqualTo("10 s"));
        assertThat(handler.orders().testFailsafe(true)).isTrue();
        assertThat(home.statusInfo(CAR).getDescription()).contains("online.failsafe-test");
        patiently().untilAsserted(
                () -> assertThat(home.property(CAR, PROPERTY_FAILSAFE_BEHAVIOUR)).isEqualTo("FALLS_TO_FAILSAFE"));
        assertThat(Integer.parseInt(home.property(CAR, PROPERTY_FAILSAFE_SECONDS))).isBetween(20, 25);
        assertThat(home.property(CAR, PROPERTY_FAILSAFE_TESTED_AT)).isNotBlank();
        patiently().untilAsserted(
                () -> assertThat(home.number(CAR, CHANNELS_CHARGER_CURRENT.get(0))).isGreaterThan(14));
        assertThat(home.statusInfo(CAR).getDescription()).isNull();
    }

    @Test
    void endsTheFailsafeTestWhenLessMustBeOffered() {
        ChargerHandler handler = addCharger(Map.of());
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("16 A"));
        patiently().untilAsserted(
                () -> assertThat(home.number(CAR, CHANNELS_CHARGER_CURRENT.get(0))).isGreaterThan(14));
        assertThat(handler.orders().testFailsafe(true)).isTrue();
        handler.offer(offer(8));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(8));
        assertThat(home.statusInfo(CAR).getDescription()).contains("online.failsafe-ended");
        assertThat(home.property(CAR, PROPERTY_FAILSAFE_BEHAVIOUR)).isNull();
    }

    @Test
    void saysWhenSomebodyElseSetsTheCurrent() throws Exception {
        addCharger(Map.of());
        command(CHANNEL_CURRENT_LIMIT, new QuantityType<>("10 A"));
        patiently().untilAsserted(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(10));
        int port = Integer.parseInt(home.property(HOUSE, PROPERTY_SIMULATOR_PORT));
        try (ModbusBus other = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", port, Duration.ofSeconds(2)),
                InstantSource.system())) {
            ChargerClient rival = new ChargerClient(other, 1);
            patiently().pollInterval(Duration.ofMillis(300)).untilAsserted(() -> {
                rival.writeVerified(ChargerRegister.AMPS_TO_USE, 7);
                assertThat(home.state(CAR, CHANNEL_COMPETING_CONTROLLER)).isEqualTo(OnOffType.ON);
            });
        }
        assertThat(home.statusInfo(CAR).getDescription()).contains("@text/online.competing-controller");
        assertThat(home.status(CAR)).isEqualTo(ThingStatus.ONLINE);
    }

    @Test
    void refreshesAChannelFromWhatWasReadLast() {
        addCharger(Map.of());
        patiently().untilAsserted(() -> assertThat(home.state(CAR, CHANNEL_ENERGY_TOTAL)).isNotNull());
        Object before = home.state(CAR, CHANNEL_ENERGY_TOTAL);
        command(CHANNEL_ENERGY_TOTAL, RefreshType.REFRESH);
        assertThat(home.state(CAR, CHANNEL_ENERGY_TOTAL)).isEqualTo(before);
    }

    @Test
    void saysWhatToDoWhenNothingAnswersAtTheUnit() {
        home.addHouse("QUIET");
        home.addCharger(CAR, HOUSE, Map.of("unitId", 9));
        patiently().untilAsserted(() -> assertThat(home.status(CAR)).isEqualTo(ThingStatus.OFFLINE));
        patiently().untilAsserted(() -> assertThat(StatusText.parse(home.statusInfo(CAR).getDescription()))
                .map(StatusText::key).contains("offline.comm-error.no-response"));
    }

    @Test
    void saysWhenTheDeviceIsNoCharger() {
        home.addHouse("QUIET");
        home.addCharger(CAR, HOUSE, Map.of("unitId", 2));
        patiently().untilAsserted(() -> assertThat(home.statusInfo(CAR).getDescription()).isNotNull()
                .containsAnyOf("not-a-teltocharge", "illegal-function", "illegal-value"));
    }

    @Test
    void refusesAConfigurationThatCannotWork() {
        home.addHouse("QUIET");
        home.addCharger(CAR, HOUSE, Map.of("failsafeCurrent", 3));
        assertThat(home.statusInfo(CAR).getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(home.statusInfo(CAR).getDescription()).contains("failsafe-out-of-range", "3");
    }

    @Test
    void followsItsBridgeWhenThatGoesAndComesBack() {
        addCharger(Map.of());
        patiently().untilAsserted(() -> assertThat(home.status(CAR)).isEqualTo(ThingStatus.ONLINE));
        home.remove(HOUSE);
        patiently().untilAsserted(() -> assertThat(home.status(CAR)).isEqualTo(ThingStatus.OFFLINE));
        home.addHouse("QUIET");
        patiently().untilAsserted(() -> assertThat(home.status(CAR)).isEqualTo(ThingStatus.ONLINE));
    }

    private ChargerHandler addCharger(Map<String, Object> config) {
        home.addHouse("QUIET");
        return home.addCharger(CAR, HOUSE, config);
    }

    private void command(String channel, Command command) {
        home.command(CAR, channel, command);
    }

    private Offer offer(int amps) {
        return new Offer(amps, PhaseSet.THREE_PHASE, home.clock.instant());
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }
}
