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
package org.openhab.binding.teltocharge.internal.handler;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Vector;

import javax.jmdns.ServiceInfo;

import org.openhab.binding.teltocharge.internal.network.NetworkMeterServices;
import org.openhab.binding.teltocharge.internal.network.mdns.MdnsBrowser;
import org.openhab.binding.teltocharge.internal.network.mdns.ServiceType;
import org.openhab.binding.teltocharge.internal.network.peer.TestWebClients;
import org.openhab.core.io.transport.mdns.MDNSClient;

/**
 * The network of a home: real clients, and a multicast DNS that answers what the test says.
 */
final class NetworkHome {

    final TestWebClients webClients = new TestWebClients();
    private final MDNSClient mdns = mock(MDNSClient.class);
    final NetworkMeterServices services = new NetworkMeterServices(webClients, webClients, new MdnsBrowser(mdns));

    NetworkHome() {
        when(mdns.list(any(), any())).thenReturn(new ServiceInfo[0]);
    }

    /** From now on a device announces itself. */
    void announce(ServiceType type, String name, String address, int port, Map<String, String> texts) {
        ServiceInfo info = mock(ServiceInfo.class);
        when(info.getName()).thenReturn(name);
        when(info.getPort()).thenReturn(port);
        when(info.getPropertyNames()).thenReturn(new Vector<>(texts.keySet()).elements());
        texts.forEach((key, value) -> when(info.getPropertyString(key)).thenReturn(value));
        try {
            when(info.getInet4Addresses())
                    .thenReturn(new Inet4Address[]{(Inet4Address) InetAddress.getByName(address)});
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
        when(mdns.list(eq(type.dnsName()), any())).thenReturn(new ServiceInfo[]{info});
    }
}
