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

/**
 * An appliance was switched on.
 *
 * @param time when
 * @param amps by how much the load of the phase rose
 * @param on it has not been switched off since
 */
@NonNullByDefault
public record Rise(Instant time, double amps, boolean on) {

    private static final double TOLERANCE_AMPS = 1;
    private static final double TOLERANCE_SHARE = 0.2;

    /** @return true when the step may come from the same appliance */
    boolean isLike(double step) {
        return Math.abs(amps - step) <= Math.max(TOLERANCE_AMPS, TOLERANCE_SHARE * amps);
    }

    Rise off() {
        return new Rise(time, amps, false);
    }
}
