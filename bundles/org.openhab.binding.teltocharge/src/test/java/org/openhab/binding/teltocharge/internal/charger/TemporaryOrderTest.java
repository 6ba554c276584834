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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.charger.TemporaryOrder.Kind;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;

class TemporaryOrderTest {

    private static final Instant NOW = ChargerImages.TIME;
    private static final Instant END = NOW.plusSeconds(600);
    private static final ChargerBounds BOUNDS = new ChargerBounds(6, 20, 6);

    /** Register 15 holds 10 A. */
    private final ChargerSnapshot snapshot = ChargerImages.image().snapshot();

    @ParameterizedTest
    @CsvSource({"LIMIT,8,8,16", "LIMIT,16,12,16", "LIMIT,32,12,20", "PAUSE,0,0,20", "BOOST,0,12,20"})
    void neverRaisesAboveTheBalancersDecision(Kind kind, int amps, int expected, int bound) {
        OfferPolicy policy = order(OfferPolicy.NOBODY.withOffer(offer(12)), kind, amps);
        assertThat(amps(policy, NOW)).contains(expected);
        assertThat(policy.maxAmps(BOUNDS, NOW)).isEqualTo(kind == Kind.LIMIT ? Math.min(amps, bound) : bound);
        assertThat(policy.pausedByOwner(BOUNDS, NOW)).isEqualTo(kind == Kind.PAUSE);
    }

    @Test
    void boostLiftsTheOwnersLimitUntilItEnds() {
        OfferPolicy policy = order(OfferPolicy.NOBODY.withOwnerLimit(8).withOffer(offer(16)), Kind.BOOST, 0);
        assertThat(amps(policy, END.minusMillis(1))).contains(0);
        OfferPolicy renewed = policy.withOffer(new Offer(16, PhaseSet.THREE_PHASE, END));
        assertThat(amps(renewed, END.minusMillis(1))).contains(16);
        assertThat(amps(renewed, END)).contains(8);
        assertThat(renewed.maxAmps(BOUNDS, END)).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"LIMIT,16", "PAUSE,0", "BOOST,0"})
    void aChargerThatWasLeftAloneGoesBackToItsCurrent(Kind kind, int amps) {
        OfferPolicy policy = order(OfferPolicy.NOBODY, kind, amps);
        assertThat(amps(policy, NOW)).contains(kind == Kind.BOOST ? 20 : amps);
        assertThat(amps(policy, END)).contains(10);
        assertThat(amps(policy.settled(END), END.plusSeconds(1))).contains(10);
        assertThat(amps(policy.withoutOrder(), NOW)).contains(10);
    }

    @Test
    void anOrderAfterAnOrderStillGoesBackToTheChargersOwnCurrent() {
        ChargerSnapshot paused = ChargerImages.image()
                .with(ChargerRegister.AMPS_TO_USE, 0).snapshot();
        OfferPolicy policy = order(OfferPolicy.NOBODY, Kind.PAUSE, 0)
                .withOrder(TemporaryOrder.of(Kind.LIMIT, 7, 10, NOW), paused);
        assertThat(amps(policy, NOW)).contains(7);
        assertThat(amps(policy, END)).contains(10);
    }

    @Test
    void neverRaisesWhatIsHeldSinceTheBalancerLetGo() {
        OfferPolicy held = OfferPolicy.NOBODY.withOffer(offer(16)).withoutOffer(NOW, BOUNDS);
        assertThat(amps(order(held, Kind.BOOST, 0), NOW)).contains(6);
        assertThat(amps(order(held, Kind.LIMIT, 16), NOW)).contains(6);
        assertThat(amps(order(held, Kind.PAUSE, 0).settled(END), END)).contains(6);
    }

    @Test
    void outlivesTheBalancer() {
        OfferPolicy policy = order(OfferPolicy.NOBODY.withOffer(offer(16)), Kind.PAUSE, 0).withoutOffer(NOW, BOUNDS);
        assertThat(amps(policy, NOW)).contains(0);
        assertThat(amps(policy, END)).contains(6);
    }

    @Test
    void aStandingLimitEndsTheOrder() {
        assertThat(order(OfferPolicy.NOBODY, Kind.PAUSE, 0).withOwnerLimit(9).order()).isNull();
    }

    @Test
    void holdsUntilItIsEndedWhenNoTimeIsGiven() {
        TemporaryOrder order = TemporaryOrder.of(Kind.PAUSE, 0, 0, NOW);
        assertThat(order.isOver(NOW.plusSeconds(1_000_000_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_081})
    void refusesATimeThatMakesNoSense(int minutes) {
        assertThatThrownBy(() -> TemporaryOrder.of(Kind.PAUSE, 0, minutes, NOW))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("" + minutes);
    }

    private OfferPolicy order(OfferPolicy policy, Kind kind, int amps) {
        return policy.withOrder(TemporaryOrder.of(kind, amps, 10, NOW), snapshot);
    }

    private Optional<Integer> amps(OfferPolicy policy, Instant now) {
        return policy.setpoint(snapshot, BOUNDS, now).map(Setpoint::amps);
    }

    private static Offer offer(int amps) {
        return new Offer(amps, PhaseSet.THREE_PHASE, NOW);
    }
}
