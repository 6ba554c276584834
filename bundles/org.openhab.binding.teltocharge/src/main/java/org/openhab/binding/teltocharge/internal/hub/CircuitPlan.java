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

/**
 * What the owner says of a circuit.
 *
 * @param parent UID of the load balancer or the circuit that feeds it; empty: the only load balancer
 * @param limitAmps its fuse, or what its chargers may draw together, per phase; 0 if it was not set
 * @param reserveAmps kept free on each phase
 * @param maxWatts the most total power; NaN for none
 * @param meter UID of the meter that measures it; empty for none
 * @param assumedAmps what something else than chargers may draw on each phase where there is no meter
 */
@NonNullByDefault
public record CircuitPlan(String parent, int limitAmps, double reserveAmps, double maxWatts, String meter,
        double assumedAmps) {
}
