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
import static org.assertj.core.api.Assertions.tuple;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.RegisterWrite;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;

class OwnerOrdersTest {

    private static final Instant NOW = ChargerImages.TIME;
    private static final ChargerBounds BOUNDS = new ChargerBounds(6, 32, 6);

    private final ChargerDesk desk = new ChargerDesk(() -> NOW, BOUNDS);
    private ChargerSnapshot latest = ChargerImages.image().with(ChargerRegister.AMP_LIMIT, 16).snapshot();
    private int changes;
    private final OwnerOrders orders = new OwnerOrders(desk, new OwnerOrders.Site() {

        @Override
        public Optional<ChargerSnapshot> latest() {
            return Optional.ofNullable(latest);
        }

        @Override
        public void ordersChanged() {
            changes++;
        }
    });

    @ParameterizedTest
    @ValueSource(strings = {"0 A", "6 A", "16 A"})
    void takesACurrentThatTheChargerCanSupply(String amps) {
        assertThat(orders.command(CHANNEL_CURRENT_LIMIT, new QuantityType<>(amps))).isTrue();
        assertThat(desk.policy().ownerLimit()).isEqualTo(new QuantityType<>(amps).intValue());
        assertThat(changes).isEqualTo(1);
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3 A,online.refused-amps", "33 A,online.refused-amps", "-6 A,online.refused-amps",
            "17 A,online.refused-above-charger"})
    void refusesAnyOtherCurrentAndSaysWhy(String amps, String why) {
        assertThat(orders.command(CHANNEL_CURRENT_LIMIT, new QuantityType<>(amps))).isFalse();
        assertThat(desk.policy()).isEqualTo(OfferPolicy.NOBODY);
        assertThat(told()).isEqualTo(why);
        assertThat(orders.setCurrentLimit((int) new QuantityType<>(amps).doubleValue(), 10)).isFalse();
        assertThat(told()).isEqualTo(why);
    }

    @Test
    void refusesPhasesThatTheChargerCannotChange() {
        latest = ChargerImages.image().with(ChargerRegister.PHASE_CHANGE, 0).snapshot();
        assertThat(orders.command(CHANNEL_PHASE_MODE, new StringType("L1"))).isFalse();
        assertThat(told()).isEqualTo("online.refused-phases-fixed");
    }

    @Test
    void leavesItToALoadBalancerToCarryAChoiceOfPhasesOut() {
        desk.change(before -> before.withOffer(new Offer(10, PhaseSet.THREE_PHASE, NOW)));
        assertThat(orders.command(CHANNEL_PHASE_MODE, new StringType("L1"))).isTrue();
        assertThat(desk.policy().chosenPhases()).isEqualTo(PhaseSet.L1);
        assertThat(desk.setpoint(latest).orElseThrow().phases()).isEqualTo(PhaseSelection.THREE_PHASE);
    }

    @Test
    void takesPhasesAndGivesThemBack() {
        assertThat(orders.command(CHANNEL_PHASE_MODE, new StringType("L2"))).isTrue();
        assertThat(desk.policy().ownerPhases()).isEqualTo(PhaseSelection.L2);
        assertThat(orders.command(CHANNEL_PHASE_MODE, new StringType("AUTO"))).isTrue();
        assertThat(desk.policy().ownerPhases()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"control#phase-mode", "control#charging-enabled", "control#socket-lock-mode", "meter#power"})
    void refusesACommandThatMakesNoSense(String channel) {
        assertThat(orders.command(channel, new StringType("SIDEWAYS"))).isFalse();
        assertThat(told()).isEqualTo("online.refused-unknown");
        assertThat(desk.commandsDue()).isEmpty();
    }

    @Test
    void sendsCommandsToSingleRegisters() {
        assertThat(orders.command(CHANNEL_CHARGING_ENABLED, OnOffType.OFF)).isTrue();
        assertThat(orders.authorize()).isTrue();
        assertThat(orders.unlock()).isTrue();
        assertThat(orders.reboot()).isTrue();
        assertThat(desk.commandsDue()).extracting(RegisterWrite::register, RegisterWrite::value)
                .containsExactlyInAnyOrder(
                        tuple(ChargerRegister.SESSION_COMMAND, 1),
                        tuple(ChargerRegister.REQUEST_AUTHORIZE, 1),
                        tuple(ChargerRegister.LOCK_MODE, 2),
                        tuple(ChargerRegister.REQUEST_REBOOT, 1));
    }

    @Test
    void takesOrdersForAWhileAndEndsThem() {
        assertThat(orders.setCurrentLimit(8, 30)).isTrue();
        assertThat(desk.policy().ownerCap(BOUNDS, NOW)).hasValue(8);
        assertThat(desk.policy().ownerCap(BOUNDS, NOW.plusSeconds(1800))).isEmpty();
        assertThat(orders.pause(0)).isTrue();
        assertThat(desk.policy().ownerCap(BOUNDS, NOW.plusSeconds(100_000))).hasValue(0);
        assertThat(orders.boost(5)).isTrue();
        assertThat(desk.policy().ownerCap(BOUNDS, NOW)).hasValue(32);
        assertThat(orders.resume()).isTrue();
        assertThat(desk.policy().order()).isNull();
    }

    @Test
    void refusesATimeThatMakesNoSense() {
        assertThat(orders.pause(-1)).isFalse();
        assertThat(told()).isEqualTo("online.refused-minutes");
    }

    @Test
    void refusesWhatNeedsAChargerThatHasNotBeenHeard() {
        latest = null;
        assertThat(orders.pause(5)).isFalse();
        assertThat(orders.reboot()).isFalse();
        assertThat(orders.testFailsafe(true)).isFalse();
        assertThat(told()).isEqualTo("online.refused-not-heard");
        assertThat(desk.commandsDue()).isEmpty();
    }

    @Test
    void testsTheFailsafeOnlyWithConsentAndWithACarThatCharges() {
        assertThat(orders.testFailsafe(false)).isFalse();
        assertThat(told()).isEqualTo("online.failsafe-consent");
        latest = ChargerImages.image().with(ChargerRegister.COMMUNICATION_TIMEOUT, 0).snapshot();
        assertThat(orders.testFailsafe(true)).isFalse();
        assertThat(told()).isEqualTo("online.failsafe-no-watchdog");
        latest = ChargerImages.image().with(ChargerRegister.IEC_STATE, 2).snapshot();
        assertThat(orders.testFailsafe(true)).isFalse();
        assertThat(told()).isEqualTo("online.failsafe-no-load");
        assertThat(desk.mayRead(NOW)).isTrue();
        latest = ChargerImages.image().snapshot();
        assertThat(orders.testFailsafe(true)).isTrue();
        assertThat(desk.mayRead(NOW)).isFalse();
    }

    private String told() {
        return StatusText.parse(desk.status().getDescription())
                .map(StatusText::key).orElse("");
    }
}
