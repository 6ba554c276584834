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
package org.openhab.binding.teltocharge.simulator.internal.household;

import java.time.Duration;
import java.util.Set;

import org.openhab.binding.teltocharge.simulator.model.HousePhase;

/**
 * What the household's loads are made from.
 *
 * @param seed equal seeds give equal loads
 * @param fuseAmps main fuse per phase, A, which the household alone stays below
 * @param reserveAmps what a balancer keeps free of it, A; at least 11 A remain
 * @param carMaxAmps what the car can take at most, A, 6 to 32
 * @param carPhases the phases that the car uses, at least one
 * @param meanStep mean length of the demo program's steps
 */
public record HouseholdSettings(long seed, int fuseAmps, double reserveAmps, int carMaxAmps, Set<HousePhase> carPhases,
        Duration meanStep) {
}
