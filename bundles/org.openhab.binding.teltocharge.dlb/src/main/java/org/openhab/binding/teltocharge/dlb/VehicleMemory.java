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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is remembered of the vehicle at a charger: what was learned of it, and what is being watched to learn more.
 *
 * @param profile what was learned; survives the session
 * @param phases on which phases it draws
 * @param minimum at which currents it stays without current, and at which it draws
 * @param wake whether it starts again after a pause or a change of phases
 * @param follow how fast it follows a new current
 */
@NonNullByDefault
public record VehicleMemory(VehicleProfile profile, Phases phases, Minimum minimum, Wake wake, Follow follow) {

    /** Nothing was seen yet. */
    public static final VehicleMemory EMPTY = of(VehicleProfile.UNKNOWN);

    /** A profile that was learned before, and nothing seen since. */
    public static VehicleMemory of(VehicleProfile profile) {
        return new VehicleMemory(profile, Phases.NOTHING, Minimum.NOTHING, Wake.NOTHING, Follow.NOTHING);
    }

    /** @return this without what is being watched, after the clock was set back */
    public VehicleMemory learnedOnly() {
        return new VehicleMemory(profile, phases.unwatched(), Minimum.NOTHING,
                new Wake(Rest.NONE, null, false, wake.leastDrawn(), wake.wakes(), wake.died(), wake.switches()),
                Follow.NOTHING);
    }

    /**
     * @param seen the phases with a significant current
     * @param since since when they are the same; null while there is none
     * @param session the number of phases that this session has shown, 0 while unknown
     * @param only the grid's phases that it has kept to for long enough, although it was given more; {@code NONE} while
     *            that is not known
     * @param misplaced this session's current was measured on other phases than those that the charger names, so nobody
     *            knows which is which
     */
    public record Phases(PhaseSet seen, @Nullable Instant since, int session, PhaseSet only, boolean misplaced) {
        public static final Phases NOTHING = new Phases(PhaseSet.NONE, null, 0, PhaseSet.NONE, false);

        /** @return this with nothing under observation */
        public Phases unwatched() {
            return new Phases(PhaseSet.NONE, null, session, PhaseSet.NONE, misplaced);
        }
    }

    /**
     * @param count number of phases that were offered
     * @param quietAt the offered current without effect, 0 while there is none
     * @param quietSince since when it has none
     * @param raisedAt when more was offered after it had been without effect for long; null before
     * @param drawsAt the offered current that is drawn from, 0 while there is none
     * @param drawsSince since when it is
     * @param confirmations how often more current has brought the vehicle to life
     */
    public record Minimum(int count, int quietAt, @Nullable Instant quietSince, @Nullable Instant raisedAt, int drawsAt,
            @Nullable Instant drawsSince, int confirmations) {
        public static final Minimum NOTHING = new Minimum(0, 0, null, null, 0, null, 0);

        /** @return this with nothing under observation */
        public Minimum idle() {
            return quietAt == 0 && drawsAt == 0 ? this : new Minimum(count, 0, null, null, 0, null, confirmations);
        }
    }

    /** What a vehicle is expected to wake up from. */
    public enum Rest {
        /** It is expected nothing of. */
        NONE, PAUSE, SWITCH
    }

    /**
     * @param rest what it is to wake up from
     * @param since since when it is offered enough; null while it is not
     * @param drawing it drew current in the last sample that offered some
     * @param leastDrawn the least offered current that it was seen to draw from in this session, 0 while unknown
     * @param wakes pauses in a row that it woke up from
     * @param died it has not drawn anything since the last change of phases
     * @param switches the session's changes of phases that were looked at
     */
    public record Wake(Rest rest, @Nullable Instant since, boolean drawing, int leastDrawn, int wakes, boolean died,
            int switches) {
        public static final Wake NOTHING = new Wake(Rest.NONE, null, false, 0, 0, false, 0);
    }

    /**
     * @param offered the offered current that was seen last
     * @param reached the vehicle draws about that much
     * @param since since when it has been on its way to it; null while it is not observed
     */
    public record Follow(int offered, boolean reached, @Nullable Instant since) {
        public static final Follow NOTHING = new Follow(0, false, null);
    }

    public VehicleMemory with(VehicleProfile value) {
        return value == profile ? this : new VehicleMemory(value, phases, minimum, wake, follow);
    }

    public VehicleMemory with(Phases value) {
        return value.equals(phases) ? this : new VehicleMemory(profile, value, minimum, wake, follow);
    }

    public VehicleMemory with(Minimum value) {
        return value.equals(minimum) ? this : new VehicleMemory(profile, phases, value, wake, follow);
    }

    public VehicleMemory with(Wake value) {
        return value.equals(wake) ? this : new VehicleMemory(profile, phases, minimum, value, follow);
    }

    public VehicleMemory with(Follow value) {
        return value.equals(follow) ? this : new VehicleMemory(profile, phases, minimum, wake, value);
    }
}
