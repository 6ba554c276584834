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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.SolarReason;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.solar.SolarClaim;
import org.openhab.binding.teltocharge.dlb.solar.SolarGate;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.dlb.solar.SolarShare;
import org.openhab.binding.teltocharge.dlb.solar.SurplusSettings;

/**
 * Charges with solar surplus: Solar Only, ECO and Hybrid. One surplus is shared by all that use it; what chargers in no
 * such mode draw is taken off it before. A near departure overrides the mode.
 */
@NonNullByDefault
public final class SolarRule {

    /**
     * @param bounds what everything else leaves each charger
     * @return null when no charger uses the surplus
     */
    public @Nullable SolarPlan plan(Situation situation, List<ChargerView> chargers, List<Bound> bounds) {
        for (ChargerView charger : chargers) {
            if (usesSun(charger)) {
                return new Round(situation, chargers, bounds).plan();
            }
        }
        return null;
    }

    private static boolean usesSun(ChargerView charger) {
        return charger.solarMode() != SolarMode.OFF && !charger.isDue();
    }

    /** One decision round. */
    private static final class Round {
        private final Situation situation;
        private final Instant now;
        private final SurplusSettings settings;
        private final Grid grid;
        private final List<ChargerView> chargers;
        private final double surplus;
        /** Per charger the place of its claim, or -1. */
        private final int[] places;
        private final List<SolarClaim> claims = new ArrayList<>();
        private final boolean[] covered;
        private final int[] amps;
        private int sharedBy;

        Round(Situation situation, List<ChargerView> chargers, List<Bound> bounds) {
            this.situation = situation;
            this.now = situation.now();
            this.settings = situation.settings().rules().surplus();
            this.grid = situation.grid();
            this.chargers = chargers;
            this.places = new int[chargers.size()];
            double others = 0;
            for (int i = 0; i < places.length; i++) {
                ChargerView charger = chargers.get(i);
                places[i] = -1;
                if (!usesSun(charger)) {
                    others += drawn(charger);
                } else if (charger.sample().vehicleConnected() && charger.sample().requestsCurrent()) {
                    places[i] = claims.size();
                    claims.add(claim(charger, useful(charger, bounds.get(i).amps())));
                }
            }
            this.surplus = surplus() - others;
            this.covered = SolarShare.covered(claims, surplus);
            boolean[] open = new boolean[claims.size()];
            for (int i = 0; i < open.length; i++) {
                open[i] = claims.get(i).open();
            }
            this.amps = SolarShare.amps(claims, open, surplus);
            for (int share : amps) {
                sharedBy += share > 0 ? 1 : 0;
            }
        }

        SolarPlan plan() {
            List<@Nullable Bound> bounds = new ArrayList<>(places.length);
            List<SolarGate> gates = new ArrayList<>(places.length);
            for (int i = 0; i < places.length; i++) {
                ChargerView charger = chargers.get(i);
                bounds.add(usesSun(charger) ? bound(charger, places[i]) : null);
                gates.add(gate(charger, places[i]));
            }
            return new SolarPlan(bounds, gates, budgets());
        }

        private double[] budgets() {
            double left = Math.max(0, surplus);
            for (int place = 0; place < amps.length; place++) {
                left -= claims.get(place).cost(amps[place]);
            }
            double[] budgets = new double[places.length];
            for (int i = 0; i < budgets.length; i++) {
                int place = places[i];
                budgets[i] = place < 0 ? Double.POSITIVE_INFINITY : budget(place, left);
            }
            return budgets;
        }

        /** Who only waits for the start would have to wait on any phases. */
        private double budget(int place, double left) {
            SolarClaim claim = claims.get(place);
            boolean waits = !claim.open() && covered[place] && claim.mode() != SolarMode.ECO;
            return waits ? 0 : left + claim.budget(amps[place]);
        }

        private double surplus() {
            MeterSettings meter = situation.root().settings().meter();
            Duration gap = meter == null ? Duration.ZERO : meter.staleAfter();
            return situation.rules().surplus().watts(now, gap);
        }

        /** A current that is not known is taken to be what the charger was offered. */
        private double drawn(ChargerView charger) {
            ChargerSample sample = charger.sample();
            double watts = grid.watts(sample.drawn().combine(PhaseAmps.ZERO, Math::max));
            return Double.isNaN(watts) ? charger.last() * grid.wattsPerAmp(charger.phases()) : watts;
        }

        /** What the vehicle does not take is for others. */
        private static int useful(ChargerView charger, int most) {
            return Math.min(most, Math.max(charger.least(), charger.memory().appetite().useful(most)));
        }

        private SolarClaim claim(ChargerView charger, int most) {
            return new SolarClaim(charger.solarMode(), charger.priority(), charger.memory().rules().gate().open(),
                    charger.allowanceWatts(), charger.least(), most, grid.wattsPerAmp(charger.phases()));
        }

        private SolarGate gate(ChargerView charger, int place) {
            SolarGate gate = charger.memory().rules().gate();
            if (!charger.sample().vehicleConnected()) {
                return SolarGate.CLOSED;
            }
            if (place < 0) {
                return gate.idle();
            }
            return claims.get(place).most() < charger.least()
                    ? gate.blocked(now, settings)
                    : gate.step(covered[place], now, settings);
        }

        private @Nullable Bound bound(ChargerView charger, int place) {
            SolarClaim claim = place < 0 ? claim(charger, charger.least()) : claims.get(place);
            if (claim.mode() == SolarMode.ECO) {
                return eco(charger, place);
            }
            if (place < 0 || !claim.open()) {
                boolean enough = place < 0 ? surplus >= claim.cost(charger.least()) : covered[place];
                return new Bound(0, waiting(charger, claim, enough), changesAt(charger));
            }
            int least = charger.least();
            if (Double.isNaN(surplus)) {
                return new Bound(least, new SolarReason.Unknown(least));
            }
            return covered[place]
                    ? given(charger, place)
                    : new Bound(least, new SolarReason.Ending(surplus, least));
        }

        private @Nullable Bound eco(ChargerView charger, int place) {
            int least = charger.least();
            if (Double.isNaN(surplus)) {
                return new Bound(least, new SolarReason.Unknown(least));
            }
            return place >= 0 && covered[place]
                    ? given(charger, place)
                    : new Bound(least, new SolarReason.Eco(surplus, least));
        }

        private Reason waiting(ChargerView charger, SolarClaim claim, boolean enough) {
            if (Double.isNaN(surplus)) {
                return new SolarReason.Unknown(0);
            }
            return enough
                    ? new SolarReason.Starting(surplus, charger.memory().rules().gate().startDelay(now, settings))
                    : new SolarReason.TooLittle(surplus, claim.cost(charger.least()));
        }

        /** Null when the sun gives all that the vehicle can use. */
        private @Nullable Bound given(ChargerView charger, int place) {
            int share = amps[place];
            return share >= claims.get(place).most() ? null : new Bound(share, reason(charger, share));
        }

        private Reason reason(ChargerView charger, int share) {
            if (sharedBy > 1) {
                return new SolarReason.Shared(surplus, sharedBy, share);
            }
            return charger.solarMode() == SolarMode.HYBRID
                    ? new SolarReason.Hybrid(surplus, charger.allowanceWatts(), share)
                    : new SolarReason.Surplus(surplus, share);
        }

        private @Nullable Instant changesAt(ChargerView charger) {
            return charger.memory().rules().gate().changesAt(now, settings);
        }
    }
}
