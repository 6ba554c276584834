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
package org.openhab.embedded.host.internal.item;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.items.Metadata;
import org.openhab.core.items.MetadataKey;
import org.openhab.core.items.MetadataRegistry;
import org.openhab.embedded.host.internal.util.Listeners;

/**
 * Metadata of items, as the files give it; not stored.
 */
public final class HostMetadataRegistry implements MetadataRegistry {

    private final Map<MetadataKey, Metadata> metadata = new ConcurrentHashMap<>();
    private final Listeners<Metadata> listeners = new Listeners<>();

    @Override
    public boolean isInternalNamespace(String namespace) {
        return namespace.startsWith(INTERNAL_NAMESPACE_PREFIX);
    }

    @Override
    public Collection<String> getAllNamespaces(String itemName) {
        return of(itemName).stream().map(entry -> entry.getUID().getNamespace()).toList();
    }

    List<Metadata> of(String itemName) {
        return stream().filter(entry -> entry.getUID().getItemName().equals(itemName)).toList();
    }

    @Override
    public void removeItemMetadata(String itemName) {
        of(itemName).forEach(entry -> remove(entry.getUID()));
    }

    @Override
    public Metadata add(Metadata element) {
        if (metadata.putIfAbsent(element.getUID(), element) != null) {
            throw new IllegalArgumentException("Metadata " + element.getUID() + " exists already.");
        }
        listeners.added(element);
        return element;
    }

    @Override
    public @Nullable Metadata update(Metadata element) {
        Metadata old = metadata.replace(element.getUID(), element);
        if (old != null) {
            listeners.updated(old, element);
        }
        return old;
    }

    @Override
    public @Nullable Metadata remove(MetadataKey key) {
        Metadata old = metadata.remove(key);
        if (old != null) {
            listeners.removed(old);
        }
        return old;
    }

    @Override
    public @Nullable Metadata get(MetadataKey key) {
        return metadata.get(key);
    }

    @Override
    public Collection<Metadata> getAll() {
        return List.copyOf(metadata.values());
    }

    @Override
    public Stream<Metadata> stream() {
        return metadata.values().stream();
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<Metadata> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<Metadata> listener) {
        listeners.remove(listener);
    }
}
