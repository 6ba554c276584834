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
package org.openhab.binding.teltocharge.dlb.appliance;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An appliance was switched on.
 *
 * @param time when
 * @param amps by how much the load of the phase rose
 * @param offSince when it was switched off again; null while it is on
 */
@NonNullByDefault
public record Rise(Instant time, double amps, @Nullable Instant offSince) {

    private static final double TOLERANCE_AMPS = 1;
    private static final double TOLERANCE_SHARE = 0.2;

    /** @return true when the step may come from the same appliance */
    boolean isLike(double step) {
        return Math.abs(amps - step) <= Math.max(TOLERANCE_AMPS, TOLERANCE_SHARE * amps);
    }

    boolean on() {
        return offSince == null;
    }

    Rise off(Instant since) {
        return new Rise(time, amps, since);
    }
}
