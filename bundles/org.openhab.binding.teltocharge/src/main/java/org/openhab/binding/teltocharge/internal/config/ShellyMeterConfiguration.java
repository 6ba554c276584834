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
 * Configuration of the thing {@code shelly-meter}; the framework fills the fields by name.
 */
@NonNullByDefault
public class ShellyMeterConfiguration {

    /** Host name or address; mandatory. */
    public String host = "";
    /** Empty if the meter asks for none. */
    public String password = "";
    /** Only the first generation lets the owner choose it. */
    public String user = "admin";
    /** TCP port, 1 to 65535. */
    public int port = 80;
    /** Time between two readings, in seconds. */
    public int pollInterval = 1;
}
