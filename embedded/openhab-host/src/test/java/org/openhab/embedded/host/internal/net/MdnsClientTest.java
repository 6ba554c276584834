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
package org.openhab.embedded.host.internal.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;

import org.junit.jupiter.api.Test;
import org.openhab.core.io.transport.mdns.ServiceDescription;

class MdnsClientTest {

    private static final String TYPE = "_hwenergy._tcp.local.";

    private final List<InetAddress> opened = new ArrayList<>();
    private final JmDNS one = mock(JmDNS.class);
    private final JmDNS other = mock(JmDNS.class);
    private final List<InetAddress> addresses = List.of(address(1), address(2), address(3));

    private final MdnsClient client = new MdnsClient(this::open, () -> addresses);

    private static InetAddress address(int last) {
        try {
            return InetAddress.getByAddress(new byte[]{(byte) 192, 0, 2, (byte) last});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JmDNS open(InetAddress address) throws IOException {
        opened.add(address);
        if (address.equals(address(3))) {
            throw new IOException("no such device");
        }
        return address.equals(address(1)) ? one : other;
    }

    @Test
    void opensNothingBeforeSomebodyAsks() {
        assertThat(opened).isEmpty();
        client.close();
        assertThat(opened).isEmpty();
    }

    @Test
    void listsWhatAnyNetworkAnswersWithinTheTimeGiven() {
        ServiceInfo meter = ServiceInfo.create(TYPE, "p1meter-aabbcc", 80, "");
        when(one.list(any(), anyLong())).thenReturn(new ServiceInfo[0]);
        when(other.list(any(), anyLong())).thenReturn(new ServiceInfo[]{meter});

        assertThat(client.list(TYPE, Duration.ofSeconds(2))).containsExactly(meter);
        verify(one).list(TYPE, 2000);
        assertThat(client.list(TYPE)).containsExactly(meter);
        assertThat(opened).as("an address that fails is left out, none is opened twice").isEqualTo(addresses);
    }

    @Test
    void announcesAndListensOnEveryNetwork() throws IOException {
        ServiceListener listener = mock(ServiceListener.class);
        ServiceDescription description = new ServiceDescription(TYPE, "p1meter-aabbcc", 80,
                new Hashtable<>(Map.of("serial", "3c39e7aabbcc")));

        client.registerService(description);
        client.addServiceListener(TYPE, listener);
        client.removeServiceListener(TYPE, listener);
        client.unregisterService(description);
        client.unregisterAllServices();

        for (JmDNS instance : client.getClientInstances()) {
            verify(instance).registerService(any());
            verify(instance).addServiceListener(TYPE, listener);
            verify(instance).removeServiceListener(TYPE, listener);
            verify(instance).unregisterService(any());
            verify(instance).unregisterAllServices();
        }
    }

    @Test
    void closesWhatItHasOpened() throws IOException {
        client.getClientInstances();

        client.close();

        verify(one).close();
        verify(other).close();
    }

    @Test
    void aRealInstanceOpensAndClosesOnTheLoopbackInterface() throws IOException {
        MdnsClient real = new MdnsClient(address -> JmDNS.create(address, address.getHostAddress()),
                () -> List.of(InetAddress.getLoopbackAddress()));
        assertThat(real.getClientInstances()).hasSize(1);
        real.close();
    }
}
