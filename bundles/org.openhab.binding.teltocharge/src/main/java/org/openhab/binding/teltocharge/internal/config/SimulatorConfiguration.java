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
 * Configuration of the bridge {@code simulator}; the framework fills the fields by name.
 */
@NonNullByDefault
public class SimulatorConfiguration {

    /** Main fuse of the virtual house, 16 to 63 A. */
    public int mainFuse = 25;
    /** The most that the virtual car takes on each phase, in amps. */
    public int carMaxCurrent = 16;
    /** Below this current the virtual car does not charge, in amps. */
    public int carMinCurrent = 6;
    /** The phases that the virtual car uses, or the pair it lies between: THREE_PHASE, L1, L1_L2 and so on. */
    public String carPhases = "THREE_PHASE";
    /** The phases of a second car with a charger of its own, like {@link #carPhases}; NONE for no second one. */
    public String secondCarPhases = "NONE";
    /** What the roof gives without a cloud, 0 to 30000 W. */
    public int solarPeak;
    /** How the conductors are loaded: STAR or DELTA. */
    public String grid = "STAR";
    /** Period of the grid operator's contact, 0 for none, or 10 s and more. */
    public int contactCycle;
    /** Name of the household's program: DEMO, REALISTIC or QUIET. */
    public String program = "DEMO";
    /** The reserve that the load balancer keeps, 0 to 5 A. */
    public double reserve = 1.0;
    /** Time between two load steps of the demo, 5 to 600 s. */
    public int loadStep = 11;
    /** The same seed gives the same household load. */
    public long seed = 1;
    /** Id of the family that the virtual meter is of. */
    public String meterModel = "sdm630";
    /** Loopback port, 0 for any free one. */
    public int port;
}
