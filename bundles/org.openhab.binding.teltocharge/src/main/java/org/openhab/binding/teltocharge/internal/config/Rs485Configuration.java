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
 * Configuration of the bridge {@code rs485}; the framework fills the fields by name.
 */
@NonNullByDefault
public class Rs485Configuration {

    /** Device path or name of the port; mandatory. */
    public String serialPort = "";
    /** 1200 to 115200. */
    public int baudRate = 9600;
    /** {@code none}, {@code even} or {@code odd}. */
    public String parity = "none";
    /** 1 or 2. */
    public int stopBits = 1;
    /** How long a device may take to begin its answer, in milliseconds. */
    public int timeout = 500;
    /** Least silence before each request, in milliseconds; the standard's 3.5 characters are kept anyway. */
    public int gap = 0;
    /** Unit ids that a scan looks at, for example {@code 1-4,10}. */
    public String unitIds = "1-4";
}
