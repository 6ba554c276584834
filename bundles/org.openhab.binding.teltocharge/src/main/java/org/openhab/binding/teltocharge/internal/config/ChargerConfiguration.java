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
 * Configuration of the thing {@code charger}; the framework fills the fields by name.
 */
@NonNullByDefault
public class ChargerConfiguration {

    /** Modbus address, 1 to 247. */
    public int unitId = 1;
    /** Below this current charging pauses, 6 to 32 A. */
    public int minCurrent = 6;
    /** Never offer more than this, 6 to 32 A. */
    public int maxCurrent = 32;
    /** Register 20: 0 or 6 to 32 A. */
    public int failsafeCurrent = 6;
    /** Register 19, in seconds. */
    public int communicationTimeout = 30;
    /** Whether registers 19 and 20 are written on each connect. */
    public boolean writeFailsafeOnConnect = true;
    /** Time between two readings, in seconds. */
    public int pollInterval = 2;
}
