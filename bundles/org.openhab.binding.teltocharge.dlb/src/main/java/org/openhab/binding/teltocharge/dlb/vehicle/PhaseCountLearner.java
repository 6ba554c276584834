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
            return memory.with(VehicleMemory.Phases.NOTHING);
        }
        VehicleMemory.Phases before = memory.phases();
        PhaseSet used = evidence.isOffered() ? evidence.drawnOn() : PhaseSet.NONE;
        PhaseSet only = !evidence.afterSilence() && used.isWithin(before.only()) ? before.only() : PhaseSet.NONE;
        if (used == PhaseSet.NONE) {
            return memory.with(new VehicleMemory.Phases(PhaseSet.NONE, null, before.session(), only));
        }
        // Nothing is known of the session before the first proof; after it every further phase counts.
        int session = before.session() == 0 ? 0 : Math.max(before.session(), used.count());
        Instant since = before.since();
        if (since == null || used != before.seen() || evidence.afterSilence()) {
            return memory.with(new VehicleMemory.Phases(used, evidence.time(), session, only));
        }
        boolean fewer = evidence.active().count() > used.count();
        boolean telling = used.count() == ALL_PHASES || fewer;
        if (!telling || Duration.between(since, evidence.time()).compareTo(SAME_FOR) < 0) {
            return memory.with(new VehicleMemory.Phases(used, since, session, only));
        }
        int count = Math.max(session, used.count());
        return memory.with(memory.profile().withPhases(count)).with(
                new VehicleMemory.Phases(used, since, count, fewer && used.count() == count ? used : PhaseSet.NONE));
    }
}
