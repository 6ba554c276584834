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
package org.openhab.binding.teltocharge.dlb.engine;

import java.time.Instant;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Moment;
import org.openhab.binding.teltocharge.dlb.rule.SiteLimits;
import org.openhab.binding.teltocharge.dlb.rule.Situation;

/**
 * One charger of the settings with what the last round found of it, step by step. A step is taken again only when
 * something has changed that it was found from; then it gives what a first round would give. So a round's result depends
 * on its arguments alone, but what does not change costs next to nothing.
 */
@NonNullByDefault
final class Slot {

    private static final int NOT_SHARED = Integer.MIN_VALUE;

    final ChargerSettings settings;
    /** Place in the settings. */
    final int place;
    /** Place of its circuit in the settings. */
    final int home;

    /** This round sees another sample, wish or memory than the last one, or the sample has grown old. */
    boolean renewed;
    /** No memory of it was there. */
    boolean newcomer;
    private @Nullable ChargerSample sample;
    private ChargerWish wish = ChargerWish.DEFAULT;
    private @Nullable ChargerView view;
    private Instant viewHolds = Instant.MIN;

    private @Nullable Bound alone;
    private @Nullable CircuitState aloneIn;
    private @Nullable SiteLimits aloneLimits;
    private @Nullable Signals aloneSignals;
    private Instant aloneHolds = Instant.MIN;

    private @Nullable Bound ruled;
    private @Nullable Claim claim;
    /** The round has made another claim of it than the last one. */
    boolean claimsAnew;

    private int share;
    private int windowShare;
    private int binding = NOT_SHARED;
    private int sharers;
    private @Nullable CircuitState sharedIn;
    private @Nullable SiteLimits sharedLimits;
    private @Nullable Bound bound;

    private @Nullable Decision decision;
    private @Nullable Bound decidedBound;
    private int decidedWindowShare;
    private @Nullable CircuitState decidedIn;
    private Instant decisionHolds = Instant.MIN;
    /** Other phases might suit it better, which has to be asked in each round. */
    boolean restless = true;
    /** What is to be remembered of it. */
    @Nullable
    ChargerMemory after;

    Slot(ChargerSettings settings, int place, int home) {
        this.settings = settings;
        this.place = place;
        this.home = home;
    }

    /** @return true when the view of the last round still is the right one */
    boolean isCurrent(ChargerSample newSample, ChargerWish newWish, @Nullable ChargerMemory known, Moment moment) {
        ChargerView last = view;
        return last != null && newSample == sample && newWish == wish && known == last.memory()
                && moment.isBefore(viewHolds);
    }

    /** @param holds until when the view is the right one if nothing but time changes */
    void see(ChargerSample newSample, ChargerView newView, Instant holds) {
        sample = newSample;
        wish = newView.wish();
        view = newView;
        viewHolds = holds;
        renewed = true;
    }

    boolean isHeard() {
        return view != null;
    }

    void forget() {
        view = null;
        sample = null;
    }

    ChargerMemory after() {
        return Objects.requireNonNull(after);
    }

    ChargerView view() {
        return Objects.requireNonNull(view);
    }

    /** Asks the rules about this charger alone. */
    void meet(Situation situation) {
        CircuitState circuit = situation.circuits().get(home);
        if (renewed || circuit != aloneIn || situation.limits() != aloneLimits
                || !situation.signals().equals(aloneSignals)
                || !situation.moment().isBefore(aloneHolds)) {
            situation.moment().begin();
            Bound found = Meet.of(situation, view());
            alone = found.equals(alone) ? alone : found;
            aloneHolds = situation.moment().holdsUntil();
            aloneIn = circuit;
            aloneLimits = situation.limits();
            aloneSignals = situation.signals();
        }
    }

    Bound alone() {
        return Objects.requireNonNull(alone);
    }

    /** @param found what all rules leave, those included that look at all chargers together */
    void rule(Bound found) {
        boolean anew = renewed || found != ruled;
        ruled = found;
        if (anew) {
            Claim next = Claim.of(view(), found);
            claimsAnew = !next.equals(claim);
            claim = claimsAnew ? next : claim;
        } else {
            claimsAnew = false;
        }
    }

    Bound ruled() {
        return Objects.requireNonNull(ruled);
    }

    Claim claim() {
        return Objects.requireNonNull(claim);
    }

    void share(int amps, int inWindow) {
        share = amps;
        windowShare = inWindow;
    }

    int share() {
        return share;
    }

    int windowShare() {
        return windowShare;
    }

    /**
     * @param bindsNow what binds its share: a circuit and a line of it
     * @param sharedBy how many share that circuit
     * @return true when the reason for its share cannot be another one than in the last round
     */
    boolean isSharedAsBefore(int bindsNow, int sharedBy, @Nullable CircuitState circuit, SiteLimits limits) {
        Bound last = bound;
        boolean same = !renewed && last != null && last.amps() == share && binding == bindsNow
                && sharers == sharedBy && sharedIn == circuit && sharedLimits == limits;
        binding = bindsNow;
        sharers = sharedBy;
        sharedIn = circuit;
        sharedLimits = limits;
        return same;
    }

    /** The share is what the rules leave. */
    void takeRuled() {
        bound = ruled();
        binding = NOT_SHARED;
    }

    void bind(Bound found) {
        bound = found.equals(bound) ? bound : found;
    }

    Bound bound() {
        return Objects.requireNonNull(bound);
    }

    boolean wantsMore() {
        return bound().amps() > view().last();
    }

    /** @return true when the decision of the last round still is the right one, unless it could be raised now */
    boolean isDecided(Situation situation) {
        return !renewed && decision != null && bound == decidedBound && windowShare == decidedWindowShare
                && situation.circuits().get(home) == decidedIn && situation.moment().isBefore(decisionHolds);
    }

    void decide(Situation situation, Decision found, Instant holds) {
        decision = found.equals(decision) ? decision : found;
        decidedBound = bound;
        decidedWindowShare = windowShare;
        decidedIn = situation.circuits().get(home);
        decisionHolds = holds;
    }

    Decision decision() {
        return Objects.requireNonNull(decision);
    }
}
