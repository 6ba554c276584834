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
package org.openhab.binding.teltocharge.dlb.phase;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What a charger's sample says about its phases; phases of the grid.
 *
 * @param time when it was read
 * @param vehicle a vehicle is plugged in
 * @param offeredAmps register 15 as read back
 * @param active register 14 as read back; {@code NONE} when it is unknown
 * @param drawn current per phase in amps, {@code NaN} where unknown
 */
@NonNullByDefault
public record PhaseEvidence(Instant time, boolean vehicle, int offeredAmps, PhaseSet active, PhaseAmps drawn) {
}
