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
package org.openhab.binding.teltocharge.internal.bus;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.SerialEndpoint;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.search.LineSetting;

/**
 * Names what a bridge is connected to: the property by which a search result is recognised as a bridge that is there
 * already.
 */
@NonNullByDefault
public final class ConnectionName {

    private ConnectionName() {
    }

    /** The port with its setting, since a line with devices in two settings is found as two. */
    public static String of(SerialEndpoint endpoint) {
        return endpoint.port() + " " + LineSetting.of(endpoint);
    }

    /** Host and port. */
    public static String of(TcpEndpoint endpoint) {
        return endpoint.host() + ":" + endpoint.port();
    }
}
