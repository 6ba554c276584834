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
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * What the meter says.
 *
 * @param amps signed amps on each line, {@code NaN} where the line does not exist
 * @param measuredAt the second in which it says that it measured this
 * @param arrivedAt the second in which this telegram came; a repeated telegram comes anew with an old
 *            {@code measuredAt}
 */
@NonNullByDefault
public record Reading(PhaseAmps amps, int measuredAt, int arrivedAt) {
}
