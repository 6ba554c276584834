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

/**
 * Headroom at one source time of the meter; {@code NaN} where there was no usable reading.
 *
 * @param time the source time
 * @param headroom per phase in amps
 * @param watts of the total power; {@code NaN} where it is not limited
 */
@NonNullByDefault
public record HeadroomPoint(Instant time, PhaseAmps headroom, double watts) {
}
