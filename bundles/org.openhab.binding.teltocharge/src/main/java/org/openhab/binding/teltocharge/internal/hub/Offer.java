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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What a load balancer gives to a charger.
 *
 * @param amps 0 or 6 to 32 A
 * @param phases phases to use
 * @param time when it was decided; an offer must be renewed with each decision, or it runs out
 */
@NonNullByDefault
public record Offer(int amps, PhaseSet phases, Instant time) {

    /** Whether the charger is to be told the same. */
    public boolean isSameSetpoint(Offer other) {
        return amps == other.amps && phases == other.phases;
    }
}
