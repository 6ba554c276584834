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
 * Configuration of the bridge {@code tcp}; the framework fills the fields by name.
 */
@NonNullByDefault
public class TcpConfiguration {

    /** Host name or address; mandatory. */
    public String host = "";
    /** TCP port, 1 to 65535. */
    public int port = 502;
    /** Unit ids that a scan looks at, for example {@code 1-4,10}. */
    public String unitIds = "1-4";
    /** How long to wait for an answer, in milliseconds. */
    public int timeout = 1000;
    /** {@code tcp} for Modbus TCP, {@code rtu} for a gateway that passes RTU frames on unchanged. */
    public String encoding = "tcp";
}
