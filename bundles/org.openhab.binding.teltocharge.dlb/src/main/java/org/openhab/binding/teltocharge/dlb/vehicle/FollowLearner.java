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
import org.openhab.binding.teltocharge.dlb.VehicleMemory;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;

/**
 * How long a vehicle takes to reach a new current: from the sample that shows the new offer to the one that shows the
 * current. IEC 61851-1 allows 5 s; 26 to 30 s were seen (load-balancing research, section 4.1).
 */
@NonNullByDefault
final class FollowLearner {

    private static final int LEAST_STEP_AMPS = 2;
    private static final double REACHED_WITHIN_AMPS = 1.0;
    /** A slower time counts at once, a faster one by a quarter: one quick step does not make a quick vehicle. */
    private static final int WEIGHT_OF_OLD = 3;

    VehicleMemory learn(VehicleMemory memory, VehicleEvidence evidence) {
        VehicleMemory.Follow before = memory.follow();
        if (!evidence.isOffered()) {
            return memory.with(VehicleMemory.Follow.NOTHING);
        }
        int offered = evidence.offeredAmps();
        boolean reached = Math.abs(evidence.mostDrawn() - offered) <= REACHED_WITHIN_AMPS;
        if (before.offered() != offered) {
            boolean step = before.reached() && Math.abs(before.offered() - offered) >= LEAST_STEP_AMPS && !reached;
            return memory.with(new VehicleMemory.Follow(offered, reached, step ? evidence.time() : null));
        }
        Instant since = before.since();
        if (since == null) {
            return memory.with(new VehicleMemory.Follow(offered, reached, null));
        }
        Duration taken = Duration.between(since, evidence.time());
        if (taken.compareTo(VehicleProfile.LONGEST_FOLLOW_TIME) > 0) {
            return memory.with(new VehicleMemory.Follow(offered, reached, null));
        }
        return reached
                ? memory.with(profile(memory.profile(), taken)).with(new VehicleMemory.Follow(offered, true, null))
                : memory;
    }

    private static VehicleProfile profile(VehicleProfile profile, Duration taken) {
        Duration old = profile.followTime();
        Duration mean = old.multipliedBy(WEIGHT_OF_OLD).plus(taken).dividedBy(WEIGHT_OF_OLD + 1L);
        return profile.withFollowTime(taken.compareTo(old) >= 0 ? taken : mean);
    }
}
