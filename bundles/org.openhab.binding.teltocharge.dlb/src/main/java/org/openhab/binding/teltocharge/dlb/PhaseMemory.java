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

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is remembered of one charger's phases; phases of the grid.
 *
 * @param stage where it is on the way to other phases
 * @param told what it is told to use (register 14); {@code NONE} before it was heard of
 * @param last the change under way, or else the last one of this session; null before the first
 * @param since when the stage began; null before the first change
 * @param lastSwitch when the last change ended, taken or not; null before the first
 * @param switches changes that this session has seen
 * @param failures changes of this session that could not be made
 * @param wanted why a change is wanted, though not for long enough yet; null when none is
 * @param wantedSince since when; null when none is wanted
 */
@NonNullByDefault
public record PhaseMemory(PhaseStage stage, PhaseSet told, @Nullable PhaseSwitch last, @Nullable Instant since,
        @Nullable Instant lastSwitch, int switches, int failures, @Nullable PhaseCause wanted,
        @Nullable Instant wantedSince) {

    /** Nothing was heard of the charger yet. */
    public static final PhaseMemory EMPTY = steady(PhaseSet.NONE);

    /** A charger that uses these phases and has not changed them. */
    public static PhaseMemory steady(PhaseSet phases) {
        return new PhaseMemory(PhaseStage.STEADY, phases, null, null, null, 0, 0, null, null);
    }

    /** @return true while phases change: nothing may be offered */
    public boolean isSwitching() {
        return stage != PhaseStage.STEADY;
    }

    /**
     * @return every phase that may carry the charger's current: what it was told, and while it changes also what it
     *         leaves and what it shall use
     */
    public PhaseSet possible() {
        PhaseSwitch change = last;
        return !isSwitching() || change == null ? told : told.or(change.from()).or(change.to());
    }

    /** @return this with all its times at that moment, after the clock was set back */
    public PhaseMemory restamped(Instant now) {
        return new PhaseMemory(stage, told, last, since == null ? null : now, lastSwitch == null ? null : now, switches,
                failures, null, null);
    }

    /** @return this in another stage, and another set told, from now on */
    public PhaseMemory at(PhaseStage newStage, PhaseSet newTold, Instant now) {
        return new PhaseMemory(newStage, newTold, last, now, lastSwitch, switches, failures, null, null);
    }

    /** @return this at the beginning of a change */
    public PhaseMemory begun(PhaseSwitch change, Instant now) {
        return new PhaseMemory(PhaseStage.EMPTYING, told, change, now, lastSwitch, switches, failures, null, null);
    }

    /** @return this after a change that was made */
    public PhaseMemory done(Instant now) {
        return new PhaseMemory(PhaseStage.STEADY, told, last, now, now, switches + 1, failures, null, null);
    }

    /** @return this after a change that could not be made */
    public PhaseMemory failed(PhaseStage newStage, PhaseSet newTold, Instant now) {
        return new PhaseMemory(newStage, newTold, last, now, now, switches, failures + 1, null, null);
    }

    /** @return this with another set told, without a change of ours */
    public PhaseMemory withTold(PhaseSet newTold) {
        return new PhaseMemory(stage, newTold, last, since, lastSwitch, switches, failures, wanted, wantedSince);
    }

    /** @return true when a change has been wanted for that long */
    public boolean isWantedFor(Duration span, Instant now) {
        Instant from = wantedSince;
        return from != null && Duration.between(from, now).compareTo(span) >= 0;
    }

    /** @return true while the last change is too recent for another one */
    public boolean dwells(Duration dwell, Instant now) {
        Instant ended = lastSwitch;
        return ended != null && Duration.between(ended, now).compareTo(dwell) < 0;
    }

    /** @return this with a reason to change; the time runs on while the reason stays the same */
    public PhaseMemory withWanted(@Nullable PhaseCause cause, Instant now) {
        if (cause == wanted) {
            return this;
        }
        Instant from = cause == null ? null : now;
        return new PhaseMemory(stage, told, last, since, lastSwitch, switches, failures, cause, from);
    }

    /** @return this at the beginning of another session; the dwell goes on */
    public PhaseMemory newSession() {
        if (switches == 0 && failures == 0 && (last == null || isSwitching())) {
            return this;
        }
        return new PhaseMemory(stage, told, isSwitching() ? last : null, since, lastSwitch, 0, 0, wanted, wantedSince);
    }
}
