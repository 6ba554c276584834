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
 * Configuration of the thing {@code modbus-meter}; the framework fills the fields by name.
 */
@NonNullByDefault
public class MeterConfiguration {

    /** The model that is found out by asking the meter. */
    public static final String AUTO = "auto";

    /** Modbus address, 1 to 254: the standard ends at 247, but Sungrow sells a meter that is set to 254. */
    public int unitId = 2;
    /** Id of the meter family, or {@link #AUTO}. */
    public String model = AUTO;
    /** Time between two readings, in seconds. */
    public int pollInterval = 1;
    /** The phase of the grid that a single-phase meter is on: L1, L2 or L3. */
    public String phase = "L1";
    /** star: with neutral; delta: without. */
    public String wiring = "star";
    /** family, high-word-first or low-word-first. */
    public String wordOrder = "family";
    /** Where the direction of the currents comes from: family, power or register. */
    public String currentSign = "family";
    /** Ratio of the current transformers to multiply with; 0: as the meter says. */
    public double ctRatio;
    /** Ratio of the voltage transformers to multiply with; 0: as the meter says. */
    public double ptRatio;
    /** Phases whose transformer points the wrong way: L1, L2, L3. */
    public List<String> reversedPhases = List.of();
    /** Whether a meter that repeats all its values counts as one that gives no new ones. */
    public boolean frozenDetection = true;
}
