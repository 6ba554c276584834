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
package org.openhab.binding.teltocharge.dlb.curtail;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a potential-free contact does, as with the charger's own input (vendor page "Potential free contact", firmware
 * 2.1.0: emergency stop at once; block or allow, and reduce, after 2 s).
 */
@NonNullByDefault
public enum ContactMode {
    /** There is no contact. */
    OFF(Duration.ZERO),
    /** Emergency stop: pauses at once. */
    STOP(Duration.ZERO),
    /** Blocks charging while active. */
    BLOCK(Duration.ofSeconds(2)),
    /** Reduces each charger to a current while active. */
    REDUCE(Duration.ofSeconds(2));

    private final Duration debounce;

    ContactMode(Duration debounce) {
        this.debounce = debounce;
    }

    /** @return how long the contact must have its new state before that counts */
    public Duration debounce() {
        return debounce;
    }
}
