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
package org.openhab.embedded.host.internal.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.DiscoveryServiceRegistry;
import org.openhab.core.config.discovery.ScanListener;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.util.ForeignCall;

/**
 * The add-ons' discovery services; what they find goes to the inbox.
 */
public final class DiscoveryServices implements DiscoveryServiceRegistry, DiscoveryListener {

    private final List<DiscoveryService> services = new CopyOnWriteArrayList<>();
    private final List<DiscoveryListener> listeners = new CopyOnWriteArrayList<>();
    private final HostInbox inbox;
    private final ForeignCall calls = new ForeignCall();

    public DiscoveryServices(HostInbox inbox) {
        this.inbox = inbox;
    }

    public void add(DiscoveryService service) {
        services.add(service);
        service.addDiscoveryListener(this);
    }

    public void remove(DiscoveryService service) {
        service.removeDiscoveryListener(this);
        services.remove(service);
    }

    @Override
    public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
        inbox.add(result);
        listeners.forEach(listener -> listener.thingDiscovered(source, result));
    }

    @Override
    public void thingRemoved(DiscoveryService source, ThingUID uid) {
        inbox.remove(uid);
        listeners.forEach(listener -> listener.thingRemoved(source, uid));
    }

    @Override
    public Collection<ThingUID> removeOlderResults(DiscoveryService source, Instant time,
            @Nullable Collection<ThingTypeUID> types, @Nullable ThingUID bridge) {
        return inbox.removeOlder(time, types == null ? source.getSupportedThingTypes() : types, bridge);
    }

    @Override
    public boolean startScan(ThingTypeUID type, @Nullable String input, @Nullable ScanListener listener) {
        return scan(ofType(type), input, listener);
    }

    @Override
    public boolean startScan(String bindingId, @Nullable String input, @Nullable ScanListener listener) {
        return scan(ofBinding(bindingId), input, listener);
    }

    private boolean scan(List<DiscoveryService> chosen, @Nullable String input, @Nullable ScanListener listener) {
        for (DiscoveryService service : chosen) {
            calls.run("Scan of " + service.getClass().getName(), () -> {
                if (input != null && service.isScanInputSupported()) {
                    service.startScan(input, listener);
                } else {
                    service.startScan(listener);
                }
            });
        }
        return !chosen.isEmpty();
    }

    @Override
    public boolean abortScan(ThingTypeUID type) {
        return abort(ofType(type));
    }

    @Override
    public boolean abortScan(String bindingId) {
        return abort(ofBinding(bindingId));
    }

    private boolean abort(List<DiscoveryService> chosen) {
        chosen.forEach(service -> calls.run("Aborting a scan", service::abortScan));
        return !chosen.isEmpty();
    }

    @Override
    public boolean supportsDiscovery(ThingTypeUID type) {
        return !ofType(type).isEmpty();
    }

    @Override
    public boolean supportsDiscovery(String bindingId) {
        return !ofBinding(bindingId).isEmpty();
    }

    @Override
    public void addDiscoveryListener(DiscoveryListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeDiscoveryListener(DiscoveryListener listener) {
        listeners.remove(listener);
    }

    @Override
    public List<ThingTypeUID> getSupportedThingTypes() {
        return services.stream().flatMap(service -> service.getSupportedThingTypes().stream()).distinct().toList();
    }

    @Override
    public List<String> getSupportedBindings() {
        return getSupportedThingTypes().stream().map(ThingTypeUID::getBindingId).distinct().toList();
    }

    @Override
    public Set<DiscoveryService> getDiscoveryServices(String bindingId) throws IllegalStateException {
        return ofBinding(bindingId).stream().collect(Collectors.toSet());
    }

    @Override
    public int getMaxScanTimeout(ThingTypeUID type) {
        return longest(ofType(type));
    }

    @Override
    public int getMaxScanTimeout(String bindingId) {
        return longest(ofBinding(bindingId));
    }

    private static int longest(List<DiscoveryService> chosen) {
        return chosen.stream().mapToInt(DiscoveryService::getScanTimeout).max().orElse(0);
    }

    private List<DiscoveryService> ofType(ThingTypeUID type) {
        return find(type::equals);
    }

    private List<DiscoveryService> ofBinding(String bindingId) {
        return find(type -> type.getBindingId().equals(bindingId));
    }

    private List<DiscoveryService> find(Predicate<ThingTypeUID> wanted) {
        return services.stream().filter(service -> service.getSupportedThingTypes().stream().anyMatch(wanted))
                .toList();
    }
}
