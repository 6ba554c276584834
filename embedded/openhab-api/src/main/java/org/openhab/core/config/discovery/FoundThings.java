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
package org.openhab.core.config.discovery;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * What a discovery service has found so far, and those who want to know of it.
 */
@NonNullByDefault
final class FoundThings {

    private final DiscoveryService source;
    private final Set<DiscoveryListener> listeners = new CopyOnWriteArraySet<>();
    private final Map<ThingUID, DiscoveryResult> results = new ConcurrentHashMap<>();

    FoundThings(DiscoveryService source) {
        this.source = source;
    }

    /** Adds the listener and tells it what was found before. */
    void addListener(DiscoveryListener listener) {
        if (listeners.add(listener)) {
            results.values().forEach(result -> listener.thingDiscovered(source, result));
        }
    }

    void removeListener(DiscoveryListener listener) {
        listeners.remove(listener);
    }

    void add(DiscoveryResult result) {
        results.put(result.getThingUID(), result);
        listeners.forEach(listener -> listener.thingDiscovered(source, result));
    }

    void remove(ThingUID thingUID) {
        results.remove(thingUID);
        listeners.forEach(listener -> listener.thingRemoved(source, thingUID));
    }

    void removeOlder(Instant timestamp, Collection<ThingTypeUID> types, @Nullable ThingUID bridgeUID) {
        for (DiscoveryListener listener : listeners) {
            Collection<ThingUID> removed = listener.removeOlderResults(source, timestamp, types, bridgeUID);
            if (removed != null) {
                removed.forEach(results::remove);
            }
        }
    }
}
