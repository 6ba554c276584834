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
package org.openhab.binding.teltocharge.internal.hub;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;

/**
 * A charger as load balancers see it.
 */
@NonNullByDefault
public interface ChargerPort {

    /** The thing, for its label and its status. */
    Thing thing();

    default ThingUID uid() {
        return thing().getUID();
    }

    /** The owner's name of it, or its id where it has none. */
    default String label() {
        return Optional.ofNullable(thing().getLabel()).orElse(uid().getId());
    }

    /** The owner's lower bound from the configuration, 6 to 32 A. */
    int minAmps();

    /** The owner's upper bound from the configuration and by command, {@link #minAmps()} to 32 A. */
    int maxAmps();

    /** How the owner lets it take part in load balancing. */
    default ChargerPlan plan() {
        return ChargerPlan.DEFAULT;
    }

    /** What the owner wants of it for the time being. */
    default ChargerWish wish() {
        return ChargerWish.DEFAULT;
    }

    /** Whether the owner has commanded a limit below {@link #minAmps()}: nothing may be offered. */
    boolean pausedByOwner();

    /** The latest snapshot, however old; empty before the first one. */
    Optional<ChargerSnapshot> latest();

    /**
     * Takes a load balancer's decision. It rules until the next one or until {@link #release()}, but must be renewed: an
     * offer that is 15 s old counts as no more than the failsafe current, one that is 30 s old as a pause.
     *
     * @param offer current and phases
     */
    void offer(Offer offer);

    /**
     * Takes what the owner is to know of the latest decision. Nothing follows from it.
     */
    default void show(Verdict verdict) {
    }

    /**
     * Ends a load balancer's rule: the charger is held at the last offer or at its failsafe current, whichever is less,
     * until the owner commands otherwise.
     */
    void release();
}
