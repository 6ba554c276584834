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
package org.openhab.binding.teltocharge.dlb.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What one charger could take.
 *
 * @param phases the phases its current counts on
 * @param least the least current that is of use, at least 6 A
 * @param most the most it may be given; less than {@code least} means nothing
 * @param vehicle a vehicle is there; chargers without one come last
 */
@NonNullByDefault
record Claim(PhaseSet phases, int least, int most, boolean vehicle) {
}
