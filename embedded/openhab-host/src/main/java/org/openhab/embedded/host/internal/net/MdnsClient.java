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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;

import org.openhab.core.io.transport.mdns.MDNSClient;
import org.openhab.core.io.transport.mdns.ServiceDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Multicast DNS on every address of the computer. Nothing is opened before somebody needs it.
 */
public final class MdnsClient implements MDNSClient, AutoCloseable {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(6);

    private final Logger logger = LoggerFactory.getLogger(MdnsClient.class);
    private final Opener opener;
    private final LocalAddresses addresses;
    private final Set<JmDNS> instances = new LinkedHashSet<>();
    private boolean open;

    /** Opens multicast DNS on one address. */
    @FunctionalInterface
    public interface Opener {
        JmDNS open(InetAddress address) throws IOException;
    }

    /** Finds the addresses to use. */
    @FunctionalInterface
    public interface LocalAddresses {
        List<InetAddress> find() throws IOException;
    }

    public MdnsClient() {
        // The address itself for a name saves the look-up of the computer's own name, which may take seconds.
        this(address -> JmDNS.create(address, address.getHostAddress()), MulticastAddresses::find);
    }

    MdnsClient(Opener opener, LocalAddresses addresses) {
        this.opener = opener;
        this.addresses = addresses;
    }

    @Override
    public synchronized Set<JmDNS> getClientInstances() {
        if (!open) {
            open = true;
            try {
                addresses.find().forEach(this::open);
            } catch (IOException e) {
                logger.warn("The computer's addresses cannot be found, so that multicast DNS finds nothing: {}",
                        e.getMessage());
            }
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(instances));
    }

    private void open(InetAddress address) {
        try {
            instances.add(opener.open(address));
        } catch (IOException e) {
            logger.warn("No multicast DNS on {}: {}", address, e.getMessage());
        }
    }

    @Override
    public void addServiceListener(String type, ServiceListener listener) {
        getClientInstances().forEach(instance -> instance.addServiceListener(type, listener));
    }

    @Override
    public void removeServiceListener(String type, ServiceListener listener) {
        getClientInstances().forEach(instance -> instance.removeServiceListener(type, listener));
    }

    @Override
    public void registerService(ServiceDescription description) throws IOException {
        for (JmDNS instance : getClientInstances()) {
            instance.registerService(info(description));
        }
    }

    @Override
    public void unregisterService(ServiceDescription description) {
        getClientInstances().forEach(instance -> instance.unregisterService(info(description)));
    }

    @Override
    public void unregisterAllServices() {
        getClientInstances().forEach(JmDNS::unregisterAllServices);
    }

    private static ServiceInfo info(ServiceDescription description) {
        return ServiceInfo.create(description.serviceType, description.serviceName, description.servicePort, 0, 0,
                description.serviceProperties);
    }

    @Override
    public ServiceInfo[] list(String type) {
        return list(type, DEFAULT_TIMEOUT);
    }

    @Override
    public ServiceInfo[] list(String type, Duration timeout) {
        List<ServiceInfo> found = new ArrayList<>();
        for (JmDNS instance : getClientInstances()) {
            Collections.addAll(found, instance.list(type, timeout.toMillis()));
        }
        return found.toArray(ServiceInfo[]::new);
    }

    @Override
    public synchronized void close() {
        for (JmDNS instance : instances) {
            try {
                instance.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        instances.clear();
        open = false;
    }
}
