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
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.VehicleMemory;
import org.openhab.binding.teltocharge.dlb.VehicleMemory.Rest;
import org.openhab.binding.teltocharge.dlb.VehicleMemory.Wake;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;

/**
 * Whether a vehicle starts again after a pause, and after a change of phases. Only a vehicle that was drawing when it
 * was interrupted, and is offered at least what it drew from before, has something to prove.
 */
@NonNullByDefault
final class WakeLearner {

    /** Six times the start of 20 s that was seen (load-balancing research, section 4.1). */
    static final Duration AWAKE_WITHIN = Duration.ofSeconds(120);

    private static final Duration SETTLED_FOR = Duration.ofSeconds(10);
    private static final int WAKES_OF_A_LIGHT_SLEEPER = 3;
    /** Where nothing is known yet: the upper end of what a vehicle needs on three phases is 11 A. */
    private static final int SURELY_ENOUGH_AMPS = 11;

    VehicleMemory learn(VehicleMemory memory, VehicleEvidence evidence) {
        Wake before = memory.wake();
        if (!evidence.connected()) {
            return memory.with(new Wake(Rest.NONE, null, false, 0, before.wakes(), false, evidence.switches()));
        }
        Wake wake = resting(before, evidence);
        if (!evidence.isOffered()) {
            return memory.with(wake);
        }
        if (evidence.isDrawing()) {
            return awake(memory, wake, evidence);
        }
        return wake.rest() == Rest.NONE
                ? memory.with(new Wake(Rest.NONE, null, false, wake.leastDrawn(), wake.wakes(), wake.died(),
                        wake.switches()))
                : asleep(memory, wake, evidence);
    }

    /** What we interrupt. */
    private static Wake resting(Wake wake, VehicleEvidence evidence) {
        boolean switched = evidence.switches() > wake.switches();
        Rest rest = wake.rest();
        if (switched && (wake.drawing() || rest != Rest.NONE)) {
            rest = Rest.SWITCH;
        } else if (evidence.offeredAmps() == 0 && wake.drawing()) {
            rest = Rest.PAUSE;
        }
        boolean interrupted = evidence.offeredAmps() == 0 || switched;
        return new Wake(rest, interrupted ? null : wake.since(), wake.drawing() && !interrupted, wake.leastDrawn(),
                wake.wakes(), wake.died(), evidence.switches());
    }

    private static VehicleMemory awake(VehicleMemory memory, Wake wake, VehicleEvidence evidence) {
        VehicleProfile profile = memory.profile();
        int wakes = wake.wakes() + (wake.rest() == Rest.PAUSE ? 1 : 0);
        if (wake.rest() == Rest.PAUSE && wakes >= WAKES_OF_A_LIGHT_SLEEPER) {
            profile = profile.withSleepsAfterPause(Trait.NO);
        } else if (wake.rest() == Rest.SWITCH) {
            profile = profile.withDiesAfterSwitch(Trait.NO);
        }
        return memory.with(profile)
                .with(new Wake(Rest.NONE, null, true, leastDrawn(memory, wake, evidence), wakes, false,
                        wake.switches()));
    }

    private static int leastDrawn(VehicleMemory memory, Wake wake, VehicleEvidence evidence) {
        Instant since = memory.minimum().drawsSince();
        int offered = evidence.offeredAmps();
        boolean settled = since != null && memory.minimum().drawsAt() == offered
                && Duration.between(since, evidence.time()).compareTo(SETTLED_FOR) >= 0;
        return settled && (wake.leastDrawn() == 0 || offered < wake.leastDrawn()) ? offered : wake.leastDrawn();
    }

    private static VehicleMemory asleep(VehicleMemory memory, Wake wake, VehicleEvidence evidence) {
        int enough = wake.leastDrawn() == 0 ? SURELY_ENOUGH_AMPS : wake.leastDrawn();
        Instant known = wake.since();
        Instant since = known == null ? evidence.time() : known;
        if (evidence.offeredAmps() < enough || !evidence.isQuiet()) {
            return memory.with(new Wake(wake.rest(), null, false, wake.leastDrawn(), wake.wakes(), wake.died(),
                    wake.switches()));
        }
        if (Duration.between(since, evidence.time()).compareTo(AWAKE_WITHIN) < 0) {
            return memory.with(new Wake(wake.rest(), since, false, wake.leastDrawn(), wake.wakes(), wake.died(),
                    wake.switches()));
        }
        boolean died = wake.rest() == Rest.SWITCH;
        VehicleProfile profile = died
                ? memory.profile().withDiesAfterSwitch(Trait.YES)
                : memory.profile().withSleepsAfterPause(Trait.YES);
        return memory.with(profile)
                .with(new Wake(Rest.NONE, null, false, wake.leastDrawn(), 0, died, wake.switches()));
    }
}
