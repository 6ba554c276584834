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
package org.openhab.binding.teltocharge.dlb.vehicle;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.VehicleMemory;
import org.openhab.binding.teltocharge.dlb.VehicleMemory.Phases;

/**
 * On which phases a vehicle draws, and on how many. That shows only where it is given more phases than it uses, or all
 * three. A vehicle that has used more phases earlier in the session is no single-phase one: near the end some drop
 * phases. One that takes another phase but once is not taken to keep to fewer any more, and after a silence of the
 * charger another one may be there.
 */
@NonNullByDefault
final class PhaseCountLearner {

    /** A vehicle may take its phases one after the other at the start. */
    static final Duration SAME_FOR = Duration.ofSeconds(60);

    private static final int ALL_PHASES = 3;

    VehicleMemory learn(VehicleMemory memory, VehicleEvidence evidence) {
        if (!evidence.connected()) {
            return memory.with(Phases.NOTHING);
        }
        Phases before = memory.phases();
        boolean misplaced = before.misplaced() || evidence.misplaced();
        PhaseSet used = evidence.isOffered() ? evidence.drawnOn() : PhaseSet.NONE;
        boolean kept = !misplaced && !evidence.afterSilence() && used.isWithin(before.only());
        PhaseSet only = kept ? before.only() : PhaseSet.NONE;
        if (used == PhaseSet.NONE) {
            return memory.with(new Phases(PhaseSet.NONE, null, before.session(), only, misplaced));
        }
        // Nothing is known of the session before the first proof; after it every further phase counts.
        int session = before.session() == 0 ? 0 : Math.max(before.session(), used.count());
        Instant since = before.since();
        if (since == null || used != before.seen() || evidence.afterSilence()) {
            return memory.with(new Phases(used, evidence.time(), session, only, misplaced));
        }
        boolean fewer = evidence.active().count() > used.count();
        boolean telling = used.count() == ALL_PHASES || fewer;
        if (!telling || Duration.between(since, evidence.time()).compareTo(SAME_FOR) < 0) {
            return memory.with(new Phases(used, since, session, only, misplaced));
        }
        int count = Math.max(session, used.count());
        boolean keepsTo = fewer && used.count() == count && !misplaced;
        return memory.with(memory.profile().withPhases(count))
                .with(new Phases(used, since, count, keepsTo ? used : PhaseSet.NONE, misplaced));
    }
}
