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
package org.openhab.binding.teltocharge.dlb.testing;

/**
 * A complex number: an alternating current or voltage with its angle. Independent of what it checks.
 */
record Phasor(double re, double im) {

    static final Phasor ZERO = new Phasor(0, 0);

    static Phasor polar(double length, double degrees) {
        double angle = Math.toRadians(degrees);
        return new Phasor(length * Math.cos(angle), length * Math.sin(angle));
    }

    Phasor plus(Phasor other) {
        return new Phasor(re + other.re, im + other.im);
    }

    Phasor minus(Phasor other) {
        return new Phasor(re - other.re, im - other.im);
    }

    Phasor times(double factor) {
        return new Phasor(re * factor, im * factor);
    }

    double length() {
        return Math.hypot(re, im);
    }

    double degrees() {
        return Math.toDegrees(Math.atan2(im, re));
    }

    /** @return the real power in watts of this voltage and a current */
    double watts(Phasor current) {
        return re * current.re + im * current.im;
    }
}
