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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Configuration of the thing {@code circuit}; the framework fills the fields by name.
 */
@NonNullByDefault
public class CircuitConfiguration {

    /** UID of the load balancer or the circuit that feeds this one; empty: the only load balancer. */
    public String parent = "";
    /** Rated current of its fuse per phase, or the most that its chargers may draw together, in amps; 0 if not set. */
    public int limit;
    /** Kept free on each phase, in amps. */
    public double reserve;
    /** The most total power, in watts; 0 for none. */
    public int maxPower;
    /** UID of the meter that measures the circuit; empty: there is none. */
    public String meter = "";
    /** Without a meter: what something else than chargers may draw on each phase, in amps. */
    public double assumedLoad;
}
