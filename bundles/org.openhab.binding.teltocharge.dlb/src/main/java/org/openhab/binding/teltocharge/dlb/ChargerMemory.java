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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the balancer remembers of one charger.
 *
 * @param amps what was offered last; 0 or 6 to 32
 * @param pausedSince since when a charger that had been offered current is offered none; null while it is offered some,
 *            before its first start, and when it was the vehicle that wanted no more
 * @param lastRaise when its offered current last rose
 * @param drawn what it drew lately, oldest first
 * @param effect whether it follows
 */
@NonNullByDefault
public record ChargerMemory(int amps, @Nullable Instant pausedSince, @Nullable Instant lastRaise,
        List<DrawnPoint> drawn, EffectState effect) {

    public ChargerMemory {
        drawn = List.copyOf(drawn);
    }
}
