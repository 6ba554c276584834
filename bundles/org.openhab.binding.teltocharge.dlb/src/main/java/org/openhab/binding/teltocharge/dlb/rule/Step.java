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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * The step from what a charger is offered to what it will be offered.
 *
 * @param amps the new offered current: 0 or the charger's least current and more
 * @param reason why it is not more
 * @param until the earliest moment at which it may rise again, where that is known
 */
@NonNullByDefault
public record Step(int amps, Reason reason, @Nullable Instant until) {
}
