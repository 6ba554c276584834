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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingUID;

/**
 * A circuit as load balancers see it.
 */
@NonNullByDefault
public interface CircuitPort {

    ThingUID uid();

    /** The owner's name for the circuit. */
    String label();

    /** What the owner has set. */
    CircuitPlan plan();

    /**
     * Takes what its load balancer has seen.
     *
     * @param image the circuit in the latest decision round
     */
    void show(CircuitImage image);
}
