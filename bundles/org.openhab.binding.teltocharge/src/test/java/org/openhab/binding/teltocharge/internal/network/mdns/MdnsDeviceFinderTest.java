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
package org.openhab.binding.teltocharge.internal.network.mdns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Vector;

import javax.jmdns.ServiceInfo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.io.transport.mdns.MDNSClient;

class MdnsDeviceFinderTest {

    private final MDNSClient client = mock(MDNSClient.class);
    private final MdnsBrowser browser = new MdnsBrowser(client);
    private final MdnsDeviceFinder finder = new MdnsDeviceFinder(browser, ServiceType.HW_ENERGY,
            ServiceType.HOMEWIZARD);

    @BeforeEach
    void nobodyAnswers() {
        when(client.list(any(), any())).thenReturn(new ServiceInfo[0]);
    }

    private void answer(ServiceType type, ServiceInfo... infos) {
        when(client.list(eq(type.dnsName()), any())).thenReturn(infos);
    }

    private static ServiceInfo info(String name, String address, Map<String, String> texts) throws Exception {
        ServiceInfo info = mock(ServiceInfo.class);
        when(info.getName()).thenReturn(name);
        when(info.getPort()).thenReturn(80);
        when(info.getPropertyNames()).thenReturn(new Vector<>(texts.keySet()).elements());
        texts.forEach((key, value) -> when(info.getPropertyString(key)).thenReturn(value));
        if (!address.isEmpty()) {
            when(info.getInet4Addresses())
                    .thenReturn(new Inet4Address[]{(Inet4Address) InetAddress.getByName(address)});
        }
        return info;
    }

    @Test
    void findsTheDeviceByItsIdAmongOthers() throws Exception {
        ServiceInfo other = info("p1meter-112233", "192.0.2.1",
                Map.of("serial", "3c39e7112233", "product_type", "HWE-P1"));
        ServiceInfo ours = info("p1meter-aabbcc", "192.0.2.2",
                Map.of("serial", "3c39e7aabbcc", "product_type", "HWE-P1"));
        answer(ServiceType.HW_ENERGY, other, ours);

        assertThat(finder.find("3c39e7aabbcc")).contains("192.0.2.2");
        verify(client, never()).list(eq(ServiceType.HOMEWIZARD.dnsName()), any());
    }

    @Test
    void asksForTheNextServiceWhenTheFirstDoesNotKnowIt() throws Exception {
        ServiceInfo ours = info("p1meter-aabbcc", "192.0.2.2",
                Map.of("serial", "3c39e7aabbcc", "product_type", "HWE-P1"));
        answer(ServiceType.HOMEWIZARD, ours);

        assertThat(finder.find("3c39e7aabbcc")).contains("192.0.2.2");
        assertThat(finder.find("000000000000")).isEmpty();
    }

    @Test
    void overlooksWhoHasNoAddressOrNoTexts() throws Exception {
        ServiceInfo nowhere = info("p1meter-aabbcc", "", Map.of("serial", "3c39e7aabbcc", "product_type", "HWE-P1"));
        ServiceInfo empty = mock(ServiceInfo.class);
        when(empty.getPropertyNames()).thenReturn(Collections.emptyEnumeration());
        answer(ServiceType.HW_ENERGY, nowhere, empty);

        assertThat(finder.find("3c39e7aabbcc")).isEmpty();
        assertThat(browser.list(ServiceType.HW_ENERGY, Duration.ofSeconds(1))).isEmpty();
    }

    @Test
    void readsARealServiceInfo() {
        ServiceInfo real = ServiceInfo.create(ServiceType.HW_ENERGY.dnsName(), "p1meter-aabbcc", 80, 0, 0,
                Map.of("serial", "3c39e7aabbcc"));
        answer(ServiceType.HW_ENERGY, real);

        assertThat(browser.list(ServiceType.HW_ENERGY, Duration.ofSeconds(1))).as("it has no address").isEqualTo(
                List.of());
    }
}
