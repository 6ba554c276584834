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
package org.openhab.binding.teltocharge.modbus;

import java.time.InstantSource;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Makes buses. A new bus connects at once, in the background, and again after every loss, until it is closed.
 */
@NonNullByDefault
public final class ModbusBuses {
    private ModbusBuses() {
    }

    /**
     * @param endpoint a Modbus TCP device or gateway
     * @param clock stamps the readings and states
     * @return a running bus; the caller closes it
     */
    public static ModbusBus tcp(TcpEndpoint endpoint, InstantSource clock) {
        QueuedModbusBus bus = new QueuedModbusBus(endpoint.toString(), new TcpTransport(endpoint), clock,
                BusSettings.DEFAULT);
        bus.start();
        return bus;
    }
}
