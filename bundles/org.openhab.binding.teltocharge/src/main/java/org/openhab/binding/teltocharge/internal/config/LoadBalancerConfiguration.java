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
package org.openhab.binding.teltocharge.internal.config;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Configuration of the thing {@code load-balancer}; the framework fills the fields by name.
 */
@NonNullByDefault
public class LoadBalancerConfiguration {

    /** Rated current of the main fuse per phase, in amps; 0 means that the owner has not set it. */
    public int mainFuse;
    /** Kept free on each phase, in amps. */
    public double reserve = 1.0;
    /** UID of the meter thing; empty: the only one that is known. */
    public String gridMeter = "";
    /** UIDs of the charger things, most important first; empty: all that are known. */
    public List<String> chargers = List.of();
    /** Offered at most while readings are too old: 0 or 6 to 32 A. */
    public int failsafeCurrent = 6;
    /** Raise only to the lowest headroom within this time, in seconds. */
    public int raiseWindow = 60;
    /** Time between two raises, in seconds. */
    public int raiseInterval = 5;
    /** Time between a pause and the next start, in seconds. */
    public int restartDelay = 60;
}
