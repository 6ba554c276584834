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
 * One moment per phase, null where there was none yet.
 */
@NonNullByDefault
public record PhaseTimes(@Nullable Instant l1, @Nullable Instant l2, @Nullable Instant l3) {

    public static final PhaseTimes NEVER = new PhaseTimes(null, null, null);

    public @Nullable Instant get(Phase phase) {
        return switch (phase) {
            case L1 -> l1;
            case L2 -> l2;
            case L3 -> l3;
        };
    }

    public PhaseTimes with(Phase phase, Instant time) {
        return switch (phase) {
            case L1 -> new PhaseTimes(time, l2, l3);
            case L2 -> new PhaseTimes(l1, time, l3);
            case L3 -> new PhaseTimes(l1, l2, time);
        };
    }
}
