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

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.jmdns.ServiceInfo;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.transport.mdns.MDNSClient;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks the network for services when somebody wants to know, and never otherwise.
 */
@Component(service = MdnsBrowser.class)
@NonNullByDefault
public class MdnsBrowser {

    private final MDNSClient client;

    @Activate
    public MdnsBrowser(@Reference MDNSClient client) {
        this.client = client;
    }

    /**
     * Blocks while the answers come in.
     *
     * @param timeout how long to wait for them on each network
     */
    public List<Announcement> list(ServiceType type, Duration timeout) {
        return Arrays.stream(client.list(type.dnsName(), timeout)).map(info -> announcement(type, info))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Announcement> announcement(ServiceType type, ServiceInfo info) {
        Optional<InetAddress> address = Stream
                .concat(stream(info.getInet4Addresses()), stream(info.getInet6Addresses())).findFirst();
        Map<String, String> texts = new HashMap<>();
        for (String key : Collections.list(info.getPropertyNames())) {
            String value = info.getPropertyString(key);
            if (value != null) {
                texts.put(key, value);
            }
        }
        String name = info.getName();
        return address.map(found -> new Announcement(type, name == null ? "" : name, found.getHostAddress(),
                info.getPort(), texts));
    }

    private static <T> Stream<T> stream(T @Nullable [] values) {
        return values == null ? Stream.empty() : Arrays.stream(values);
    }
}
