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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Conductors that feed some of the chargers and nothing else, with a fuse of their own and without a meter.
 *
 * @param id its name
 * @param fuseAmps the fuse on each phase
 */
@NonNullByDefault
public record GroupSetup(String id, int fuseAmps) {
}
