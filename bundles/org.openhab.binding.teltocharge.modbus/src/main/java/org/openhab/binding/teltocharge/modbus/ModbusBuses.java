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
        return started(endpoint.toString(), new TcpTransport(endpoint), clock);
    }

    /**
     * @param endpoint a gateway that passes RTU frames on unchanged; its time-out is for the connect and for the first
     *            byte of each answer
     * @param clock stamps the readings and states
     * @return a running bus; the caller closes it
     */
    public static ModbusBus rtuOverTcp(TcpEndpoint endpoint, InstantSource clock) {
        return started(endpoint.toString(),
                new RtuTransport(new SocketLink(endpoint), RtuTiming.behindGateway(endpoint.timeout())), clock);
    }

    /**
     * @param endpoint a serial port; when it is missing, busy, forbidden or was unplugged, {@link ModbusBus#state()}
     *            says so, and the bus opens it by itself as soon as that is possible
     * @param clock stamps the readings and states
     * @return a running bus; the caller closes it
     */
    public static ModbusBus serial(SerialEndpoint endpoint, InstantSource clock) {
        return started(endpoint.toString(), new RtuTransport(new SerialLink(endpoint), RtuTiming.of(endpoint)), clock);
    }

    private static ModbusBus started(String name, Transport transport, InstantSource clock) {
        QueuedModbusBus bus = new QueuedModbusBus(name, transport, clock, BusSettings.DEFAULT);
        bus.start();
        return bus;
    }
}
