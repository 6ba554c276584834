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
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PowerReason;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.Cap;
import org.openhab.binding.teltocharge.dlb.rule.Caps;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.SiteLimits;
import org.openhab.binding.teltocharge.dlb.rule.Situation;

/**
 * The share of each charger of what the circuits, and all else that bounds chargers together, leave to all of them: now,
 * and at the least headroom of the raise window.
 */
@NonNullByDefault
final class Sharing {

    private static final int POWER = Phase.ALL.size();
    private static final int LINES = POWER + 1;

    private final SiteTree tree;
    private final Chargers chargers;
    private final TreeLoad present;
    private final TreeLoad window;
    private final Allocator presentAllocator;
    private final Allocator windowAllocator;
    private final int[] shares;
    private final int[] windowShares;
    private final int[] sharers;
    private boolean lastTurn;
    private @Nullable SiteLimits lastLimits;

    Sharing(SiteTree tree, Chargers chargers, TreeLoad present, TreeLoad window) {
        int size = chargers.all().size();
        this.tree = tree;
        this.chargers = chargers;
        this.present = present;
        this.window = window;
        this.presentAllocator = new Allocator(size, present);
        this.windowAllocator = new Allocator(size, window);
        this.shares = new int[size];
        this.windowShares = new int[size];
        this.sharers = new int[tree.circuits()];
    }

    /**
     * Leaves in the slots what each charger gets: now, and at the least headroom of the raise window.
     *
     * @param turn it is the turn of those that wait
     * @param circuitsChanged the state of some circuit is another one than in the last round
     */
    void share(Situation situation, boolean turn, boolean circuitsChanged) {
        boolean anew = turn || lastTurn || circuitsChanged || chargers.areOthersHeard()
                || situation.limits() != lastLimits;
        for (int i = 0; !anew && i < chargers.heard().size(); i++) {
            anew = chargers.heard().get(i).claimsAnew;
        }
        lastTurn = turn;
        lastLimits = situation.limits();
        if (anew) {
            limit(situation);
            allocate(situation.now(), turn);
            countSharers();
        }
        for (int i = 0; i < chargers.heard().size(); i++) {
            Slot slot = chargers.heard().get(i);
            slot.share(shares[i], windowShares[i]);
            bind(situation, slot, anew);
        }
    }

    private void allocate(Instant now, boolean turn) {
        List<Claim> claims = chargers.claims();
        presentAllocator.share(claims, now, turn, shares);
        windowAllocator.share(claims, now, turn, windowShares);
        if (turn && !canAllStart(claims)) {
            presentAllocator.share(claims, now, false, shares);
            windowAllocator.share(claims, now, false, windowShares);
        }
    }

    private void limit(Situation situation) {
        for (int i = 0; i < situation.circuits().size(); i++) {
            CircuitState circuit = situation.circuits().get(i);
            Caps caps = caps(situation, circuit);
            PhaseAmps amps = caps.capped(circuit.headroom());
            double watts = caps.capped(circuit.headroomWatts());
            present.limit(i, amps, watts);
            window.limit(i, circuit.window().least().combine(amps, Caps::least),
                    Caps.least(circuit.window().leastWatts(), watts));
        }
    }

    /** What holds for the whole site binds at the grid connection. */
    private static Caps caps(Situation situation, CircuitState circuit) {
        return circuit.settings().isRoot() ? situation.limits().caps().and(circuit.caps()) : circuit.caps();
    }

    /** Nobody is switched off for one that cannot start now. */
    private boolean canAllStart(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            if (shares[i] > 0 && windowShares[i] == 0 && claims.get(i).vehicle() && !claims.get(i).charging()) {
                return false;
            }
        }
        return true;
    }

    /** Counts how many chargers get a share of each circuit. */
    private void countSharers() {
        Arrays.fill(sharers, 0);
        for (int i = 0; i < chargers.heard().size(); i++) {
            int circuit = shares[i] > 0 ? chargers.heard().get(i).home : SiteTree.NONE;
            while (circuit != SiteTree.NONE) {
                sharers[circuit]++;
                circuit = tree.parent(circuit);
            }
        }
    }

    /** @param anew shares may be other ones than in the last round */
    private void bind(Situation situation, Slot slot, boolean anew) {
        Claim claim = slot.claim();
        if (slot.share() == slot.ruled().amps()) {
            slot.takeRuled();
        } else if (anew || slot.renewed) {
            int more = slot.share() == 0 ? claim.least() : 1;
            int blocking = slot.share() >= claim.useful()
                    ? TreeLoad.NOWHERE
                    : present.blocking(claim.home(), claim.phases(), more);
            CircuitState circuit = blocking == TreeLoad.NOWHERE ? null : situation.circuits().get(blocking);
            int sharedBy = circuit == null ? 0 : sharers[blocking];
            int line = circuit == null ? 0 : line(blocking, claim, more);
            if (!slot.isSharedAsBefore(blocking * LINES + line, sharedBy, circuit, situation.limits())) {
                slot.bind(new Bound(slot.share(), circuit == null
                        ? new Reason.UnusedShare(slot.view().memory().appetite().amps(), slot.share())
                        : reason(situation, circuit, line, slot, sharedBy)));
            }
        }
    }

    /** @return the place of the line that binds, or one more when the power does */
    private int line(int circuit, Claim claim, int more) {
        return present.isBoundByPower(circuit, claim.phases(), more)
                ? POWER
                : present.tightest(circuit, claim.phases()).ordinal();
    }

    private static Reason reason(Situation situation, CircuitState circuit, int line, Slot slot, int sharedBy) {
        Caps caps = caps(situation, circuit);
        int share = slot.share();
        int least = slot.claim().least();
        if (line == POWER) {
            double watts = circuit.headroomWatts();
            Cap cap = caps.tightest(watts);
            if (cap != null) {
                return cap.reason();
            }
            return share == 0
                    ? new PowerReason.WaitsForPower(circuit.id(), watts, least)
                    : new PowerReason.PowerShared(circuit.id(), watts, sharedBy, share);
        }
        Phase phase = Phase.ALL.get(line);
        double headroom = circuit.headroom().get(phase);
        Cap cap = caps.tightest(phase, headroom);
        if (cap != null) {
            return cap.reason();
        }
        return share == 0
                ? new Reason.WaitsForOthers(circuit.id(), phase, headroom, least)
                : new Reason.CircuitShared(circuit.id(), phase, headroom, sharedBy, share);
    }
}
