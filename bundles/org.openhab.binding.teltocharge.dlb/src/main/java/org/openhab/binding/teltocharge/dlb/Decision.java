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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What one charger is to offer.
 *
 * @param chargerId the charger
 * @param amps offered current in whole amps: 0 (pause) or 6 to 32
 * @param phases the charger's own phases that it is to use: what register 14 is told; {@code NONE} leaves it as it is
 * @param reason what bounds the current
 * @param until the earliest moment at which the current may rise again, where that is known
 */
@NonNullByDefault
public record Decision(String chargerId, int amps, PhaseSet phases, Reason reason, @Nullable Instant until) {
}
