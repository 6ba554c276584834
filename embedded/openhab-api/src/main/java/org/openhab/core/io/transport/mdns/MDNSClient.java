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
package org.openhab.core.io.transport.mdns;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Speaks multicast DNS on all interfaces of the computer.
 */
@NonNullByDefault
public interface MDNSClient {

    /** One instance per address of the computer. */
    Set<JmDNS> getClientInstances();

    /**
     * @param type such as {@code _http._tcp.local.}
     * @param listener told of the services of that type as they come and go
     */
    void addServiceListener(String type, ServiceListener listener);

    void removeServiceListener(String type, ServiceListener listener);

    /** Announces a service. */
    void registerService(ServiceDescription description) throws IOException;

    void unregisterService(ServiceDescription description);

    void unregisterAllServices();

    /**
     * Asks for services, and blocks while the answers come in.
     *
     * @param type such as {@code _http._tcp.local.}
     */
    ServiceInfo[] list(String type);

    /**
     * Asks for services, and blocks while the answers come in.
     *
     * @param type such as {@code _http._tcp.local.}
     * @param timeout how long to wait for answers
     */
    ServiceInfo[] list(String type, Duration timeout);

    void close();
}
