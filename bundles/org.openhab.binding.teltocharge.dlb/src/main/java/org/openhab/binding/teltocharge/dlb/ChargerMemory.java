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
package org.openhab.binding.teltocharge.dlb;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the balancer remembers of one charger. What changes nothing gives the same object.
 *
 * @param amps what was offered last; 0 or 6 to 32
 * @param offers what it was offered since its newest sample, oldest first
 * @param pausedSince since when a charger that had been offered current is offered none; null while it is offered some,
 *            before its first start, and when it was the vehicle that wanted no more
 * @param lastRaise when its offered current last rose
 * @param drawn what it drew lately, oldest first
 * @param effect whether it follows
 * @param appetite what its vehicle takes of a larger offer
 * @param served how much it was given over the last days
 * @param phases how far a change of its phases has come
 * @param vehicle what is learned of its vehicle
 * @param rules what rules remember of it
 */
@NonNullByDefault
public record ChargerMemory(int amps, List<OfferPoint> offers, @Nullable Instant pausedSince,
        @Nullable Instant lastRaise, List<DrawnPoint> drawn, EffectState effect, Appetite appetite, Served served,
        PhaseMemory phases,
        VehicleMemory vehicle, ChargerRuleMemory rules) {

    /** A charger that was never seen before. */
    public static final ChargerMemory EMPTY = offering(0);

    public ChargerMemory {
        offers = List.copyOf(offers);
        drawn = List.copyOf(drawn);
    }

    /** A charger of which nothing is known but what it was offered last, in amps. */
    public static ChargerMemory offering(int amps) {
        return new ChargerMemory(amps, List.of(new OfferPoint(Instant.MIN, amps)), null, null, List.of(),
                EffectState.FOLLOWING, Appetite.FULL,
                Served.NOTHING,
                PhaseMemory.EMPTY, VehicleMemory.EMPTY, ChargerRuleMemory.EMPTY);
    }

    /** @return this with another offer from now on */
    public ChargerMemory withOffer(int newAmps, @Nullable Instant newPausedSince, @Nullable Instant newLastRaise,
            Instant now) {
        if (newAmps == amps) {
            return withTimes(newPausedSince, newLastRaise);
        }
        return new ChargerMemory(newAmps, OfferPoint.added(offers, newAmps, now), newPausedSince, newLastRaise, drawn,
                effect,
                appetite, served, phases,
                vehicle, rules);
    }

    public ChargerMemory withTimes(@Nullable Instant newPausedSince, @Nullable Instant newLastRaise) {
        if (Objects.equals(newPausedSince, pausedSince) && Objects.equals(newLastRaise, lastRaise)) {
            return this;
        }
        return new ChargerMemory(amps, offers, newPausedSince, newLastRaise, drawn, effect, appetite, served, phases,
                vehicle, rules);
    }

    /** @return this after the clock was set back: what was offered last is offered from now on */
    public ChargerMemory withOfferFrom(Instant now) {
        return new ChargerMemory(amps, List.of(new OfferPoint(now, amps)), pausedSince, lastRaise, drawn, effect,
                appetite, served, phases, vehicle, rules);
    }

    public ChargerMemory withObserved(List<DrawnPoint> newDrawn, EffectState newEffect, Appetite newAppetite) {
        if (newDrawn == drawn && newEffect.equals(effect) && newAppetite.equals(appetite)) {
            return this;
        }
        List<OfferPoint> inForce = newDrawn == drawn || newDrawn.isEmpty()
                ? offers
                : OfferPoint.since(offers, newDrawn.get(newDrawn.size() - 1).time());
        return new ChargerMemory(amps, inForce, pausedSince, lastRaise, newDrawn, newEffect, newAppetite, served,
                phases,
                vehicle, rules);
    }

    public ChargerMemory withServed(Served value) {
        return value == served
                ? this
                : new ChargerMemory(amps, offers, pausedSince, lastRaise, drawn, effect, appetite, value, phases,
                        vehicle,
                        rules);
    }

    public ChargerMemory withPhases(PhaseMemory value) {
        if (value == phases) {
            return this;
        }
        return new ChargerMemory(amps, offers, pausedSince, lastRaise, drawn, effect, appetite, served, value,
                vehicle, rules);
    }

    public ChargerMemory withVehicle(VehicleMemory value) {
        if (value == vehicle) {
            return this;
        }
        return new ChargerMemory(amps, offers, pausedSince, lastRaise, drawn, effect, appetite, served, phases,
                value, rules);
    }

    public ChargerMemory withRules(ChargerRuleMemory value) {
        return value == rules
                ? this
                : new ChargerMemory(amps, offers, pausedSince, lastRaise, drawn, effect, appetite, served, phases,
                        vehicle,
                        value);
    }
}
