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
package org.openhab.embedded.demo.report;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a run was made with.
 *
 * @param conf the openHAB configuration, "built-in" for the demo's own
 * @param fuse the main fuse in A
 * @param reserve what the balancer keeps free below the fuse, in A
 * @param meterPeriodSeconds how often the meter has a new reading
 * @param graceSeconds how long after a reading an overload may last: the car may take 5 s to follow, the balancer 2 s,
 *            and a second is lost to rounding
 */
public record Settings(int seconds, int port, String conf, String balancer, @Nullable String simulator, double fuse,
        double reserve, int meterPeriodSeconds, int graceSeconds) {

    /** The longest overload, in s, that a working balancer may leave. */
    public int toleratedOverloadSeconds() {
        return meterPeriodSeconds + graceSeconds;
    }
}
