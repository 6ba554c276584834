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

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How a charger may change its phases. Where register 11 says that it cannot, it never does.
 *
 * @param allowed whether the balancer may change phases at all
 * @param dwell least time between two changes, 0 to 1 h
 * @param switchesPerSession most changes from plugging in to plugging out, 0 to 20; without two of them left the charger
 *            keeps all its phases, since it could not come back to them
 */
@NonNullByDefault
public record PhaseSettings(boolean allowed, Duration dwell, int switchesPerSession) {

    /** The longest dwell that can be set. */
    public static final Duration LONGEST_DWELL = Duration.ofHours(1);

    /** The most changes per session that can be set. */
    public static final int MOST_SWITCHES = 20;

    /** Five minutes between changes, four changes per session (load-balancing research, sections 2.5 and 4.7). */
    public static final PhaseSettings DEFAULT = new PhaseSettings(true, Duration.ofMinutes(5), 4);
}
