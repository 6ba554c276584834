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
package org.openhab.binding.teltocharge.dlb.shadow;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Outcome;

/**
 * What came of one round of shadow mode.
 *
 * @param outcome what would have been decided; nobody is to be told, and its memory is of no use to a real balancer
 * @param memory to be passed to the next round
 */
@NonNullByDefault
public record ShadowOutcome(Outcome outcome, ShadowMemory memory) {
}
