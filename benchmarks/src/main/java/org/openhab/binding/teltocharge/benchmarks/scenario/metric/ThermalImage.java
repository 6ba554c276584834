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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A first-order image of a breaker's bimetal: heat goes with the square of the current, and the breaker may trip above
 * 1.13 times its rated current (IEC 60898-1). The time constant of 90 s lies in the middle of what breakers do (load-
 * balancing research, section 4.2).
 */
@NonNullByDefault
final class ThermalImage {

    private static final double SECONDS = 90;
    private static final double LIMIT = 1.13 * 1.13;

    private final double rated;
    private double heat;

    ThermalImage(double ratedAmps) {
        this.rated = ratedAmps;
    }

    /** Goes on by a second; a missing current heats nothing. */
    void step(double amps) {
        double share = Double.isNaN(amps) ? 0 : amps / rated;
        heat += (share * share - heat) / SECONDS;
    }

    boolean isOverLimit() {
        return heat > LIMIT;
    }
}
