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
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.config.discovery.inbox.Inbox;
import org.openhab.core.config.discovery.inbox.InboxListener;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.embedded.host.internal.thing.HostThingRegistry;
import org.openhab.embedded.host.internal.thing.TypeRegistries;

/**
 * What was found and is not yet a thing. A device is in here once, and not at all when it is a thing already: the
 * representation property tells devices apart.
 */
public final class HostInbox implements Inbox, RegistryChangeListener<Thing> {

    private final Map<String, InboxResult> results = new ConcurrentSkipListMap<>();
    private final List<InboxListener> listeners = new CopyOnWriteArrayList<>();
    private final HostThingRegistry things;
    private final TypeRegistries types;
    private final InboxStore store;
    private final InboxEvents events;
    private final InstantSource clock;

    public HostInbox(HostThingRegistry things, TypeRegistries types, InboxStore store, EventPublisher events,
            InstantSource clock) {
        this.things = things;
        this.types = types;
        this.store = store;
        this.events = new InboxEvents(events);
        this.clock = clock;
        store.load().forEach(result -> results.put(result.thingUid().getAsString(), result));
    }

    /**
     * @return true if it is in the inbox now, false if it is a thing already, or here under another UID
     */
    @Override
    public CompletableFuture<Boolean> add(@Nullable DiscoveryResult found) {
        return CompletableFuture.completedFuture(found != null && addNow(found));
    }

    private synchronized boolean addNow(DiscoveryResult found) {
        String key = found.getThingUID().getAsString();
        InboxResult old = results.get(key);
        InboxResult result = InboxResult.of(found, old == null ? found.getFlag() : old.flag(), labelOf(found));
        if (isThing(result)) {
            remove(found.getThingUID());
            return false;
        }
        String value = result.representationValue();
        if (old == null && value != null && results.values().stream()
                .anyMatch(other -> other.typeUid().equals(result.typeUid())
                        && value.equals(other.representationValue()))) {
            return false;
        }
        results.put(key, result);
        store.save(result);
        if (old == null) {
            events.added(result);
            listeners.forEach(listener -> listener.thingAdded(this, result));
        } else if (!old.equals(result)) {
            events.updated(result);
            listeners.forEach(listener -> listener.thingUpdated(this, result));
        }
        return true;
    }

    private String labelOf(DiscoveryResult found) {
        String label = found.getLabel();
        if (label != null && !label.isEmpty()) {
            return label;
        }
        ThingType type = types.things().getThingType(found.getThingTypeUID());
        return type == null ? found.getThingUID().getAsString() : type.getLabel();
    }

    private boolean isThing(InboxResult result) {
        String value = result.representationValue();
        String property = result.representationProperty();
        return things.get(result.thingUid()) != null || value != null && property != null
                && things.stream().anyMatch(thing -> thing.getThingTypeUID().equals(result.typeUid())
                        && value.equals(propertyOf(thing, property)));
    }

    private static @Nullable String propertyOf(Thing thing, String name) {
        Object configured = thing.getConfiguration().get(name);
        return configured != null ? configured.toString() : thing.getProperties().get(name);
    }

    @Override
    public synchronized boolean remove(@Nullable ThingUID uid) {
        InboxResult removed = uid == null ? null : results.remove(uid.getAsString());
        if (removed == null) {
            return false;
        }
        store.delete(removed.thingUid());
        events.removed(removed);
        listeners.forEach(listener -> listener.thingRemoved(this, removed));
        return true;
    }

    /**
     * Takes out what a scan has not found again.
     */
    Collection<ThingUID> removeOlder(Instant time, Collection<ThingTypeUID> typeUids, @Nullable ThingUID bridge) {
        List<ThingUID> old = results.values().stream()
                .filter(result -> result.creationTime().isBefore(time) && typeUids.contains(result.typeUid())
                        && (bridge == null || bridge.equals(result.bridgeUid())))
                .map(InboxResult::thingUid).toList();
        old.forEach(this::remove);
        return old;
    }

    @Override
    public List<DiscoveryResult> getAll() {
        Instant now = clock.instant();
        results.values().stream().filter(result -> result.isExpired(now)).map(InboxResult::thingUid).toList()
                .forEach(this::remove);
        return List.copyOf(results.values());
    }

    @Override
    public Stream<DiscoveryResult> stream() {
        return getAll().stream();
    }

    @Override
    public synchronized void setFlag(ThingUID uid, @Nullable DiscoveryResultFlag flag) {
        InboxResult result = results.get(uid.getAsString());
        if (result != null) {
            InboxResult flagged = result.withFlag(Objects.requireNonNullElse(flag, DiscoveryResultFlag.NEW));
            results.put(uid.getAsString(), flagged);
            store.save(flagged);
            events.updated(flagged);
        }
    }

    @Override
    public void addInboxListener(@Nullable InboxListener listener) {
        Optional.ofNullable(listener).ifPresent(listeners::add);
    }

    @Override
    public void removeInboxListener(@Nullable InboxListener listener) {
        listeners.remove(listener);
    }

    /**
     * @throws IllegalArgumentException if there is no such result, or the new id is no id
     */
    @Override
    public @Nullable Thing approve(ThingUID uid, @Nullable String label, @Nullable String newThingId) {
        InboxResult result = results.get(uid.getAsString());
        if (result == null) {
            throw new IllegalArgumentException("No Thing with UID " + uid.getAsString() + " in inbox");
        }
        Thing thing = things.put(new Approval(types).blueprint(result, label, newThingId), true);
        remove(uid);
        return thing;
    }

    @Override
    public void added(Thing thing) {
        results.values().stream()
                .filter(result -> result.thingUid().equals(thing.getUID()) || isThing(result))
                .map(InboxResult::thingUid).toList().forEach(this::remove);
    }

    @Override
    public void removed(Thing thing) {
        // A device that is still there shows up again with the next scan.
    }

    @Override
    public void updated(Thing old, Thing thing) {
        added(thing);
    }
}
