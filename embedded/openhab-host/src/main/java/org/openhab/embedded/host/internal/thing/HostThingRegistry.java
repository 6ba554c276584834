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
package org.openhab.embedded.host.internal.thing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.internal.BridgeImpl;
import org.openhab.embedded.host.internal.util.Listeners;

/**
 * All things, whether from files or made over REST. It holds them; {@link ThingLifecycle} listens and brings their
 * handlers to life.
 */
public final class HostThingRegistry implements ThingRegistry {

    private final Map<ThingUID, Entry> things = new ConcurrentHashMap<>();
    private final Listeners<Thing> listeners = new Listeners<>();
    private final ThingAssembler assembler;
    private final ManagedThings managed;
    private @Nullable ThingRemover remover;

    public HostThingRegistry(ThingAssembler assembler, ManagedThings managed) {
        this.assembler = assembler;
        this.managed = managed;
    }

    /** Breaks the circle: removing needs handlers, handlers need the registry. */
    void setRemover(ThingRemover remover) {
        this.remover = remover;
    }

    /** Takes in what an earlier run stored. */
    public void loadManaged() {
        managed.load().forEach(blueprint -> put(blueprint, true));
    }

    /**
     * Adds a thing or replaces the one of that UID.
     *
     * @param editable false for a thing from a file, which REST must not change
     * @return the thing that is now in the registry
     */
    public Thing put(ThingBlueprint blueprint, boolean editable) {
        Thing thing = assembler.assemble(blueprint);
        Entry old = things.put(blueprint.uid(),
                new Entry(blueprint, thing, editable, assembler.knowsTypeOf(blueprint)));
        if (editable) {
            managed.save(blueprint);
        }
        if (old == null) {
            attachToBridge(thing);
            listeners.added(thing);
        } else {
            detachFromBridge(old.thing());
            attachToBridge(thing);
            listeners.updated(old.thing(), thing);
        }
        return thing;
    }

    /** Makes those things again whose type was not known when they came. */
    public void typesChanged() {
        things.values().stream().filter(entry -> !entry.typeKnown() && assembler.knowsTypeOf(entry.blueprint()))
                .forEach(entry -> put(entry.blueprint(), entry.editable()));
    }

    /**
     * Takes over a thing that its own handler changed; the handler goes on with it.
     */
    void replace(Thing thing) {
        Entry entry = things.get(thing.getUID());
        if (entry == null) {
            return;
        }
        Thing old = entry.thing();
        ThingBlueprint given = entry.blueprint();
        ThingBlueprint blueprint = new ThingBlueprint(given.uid(), given.isBridge(), thing.getBridgeUID(),
                thing.getLabel(), thing.getLocation(), thing.getConfiguration().getProperties(), thing.getProperties(),
                given.channels());
        if (old != thing) {
            thing.setStatusInfo(old.getStatusInfo());
            thing.setHandler(old.getHandler());
            adoptChildren(old, thing);
            detachFromBridge(old);
            attachToBridge(thing);
        }
        things.put(thing.getUID(), new Entry(blueprint, thing, entry.editable(), entry.typeKnown()));
        if (entry.editable()) {
            managed.save(blueprint);
        }
    }

    /** Forgets a thing whose handler is gone. */
    void delete(ThingUID uid) {
        Entry entry = things.remove(uid);
        if (entry != null) {
            detachFromBridge(entry.thing());
            if (entry.editable()) {
                managed.delete(uid);
            }
            listeners.removed(entry.thing());
        }
    }

    public boolean isEditable(ThingUID uid) {
        Entry entry = things.get(uid);
        return entry != null && entry.editable();
    }

    boolean isTypeKnown(ThingUID uid) {
        Entry entry = things.get(uid);
        return entry != null && entry.typeKnown();
    }

    public List<Thing> childrenOf(ThingUID bridge) {
        return things.values().stream().map(Entry::thing).filter(thing -> bridge.equals(thing.getBridgeUID())).toList();
    }

    @Override
    public @Nullable Thing get(ThingUID uid) {
        Entry entry = things.get(uid);
        return entry == null ? null : entry.thing();
    }

    @Override
    public @Nullable Channel getChannel(ChannelUID channelUid) {
        Thing thing = get(channelUid.getThingUID());
        return thing == null ? null : thing.getChannel(channelUid.getId());
    }

    @Override
    public Collection<Thing> getAll() {
        return stream().toList();
    }

    @Override
    public Stream<Thing> stream() {
        return things.values().stream().map(Entry::thing);
    }

    @Override
    public Thing add(Thing thing) {
        if (things.containsKey(thing.getUID())) {
            throw new IllegalArgumentException("Thing " + thing.getUID() + " exists already.");
        }
        return put(blueprintOf(thing), true);
    }

    @Override
    public @Nullable Thing update(Thing thing) {
        Thing old = get(thing.getUID());
        if (old == null || !isEditable(thing.getUID())) {
            return null;
        }
        put(blueprintOf(thing), true);
        return old;
    }

    private static ThingBlueprint blueprintOf(Thing thing) {
        return new ThingBlueprint(thing.getUID(), thing instanceof Bridge, thing.getBridgeUID(),
                thing.getLabel(), thing.getLocation(), thing.getConfiguration().getProperties(), thing.getProperties(),
                Map.of());
    }

    @Override
    public void updateConfiguration(ThingUID uid, Map<String, Object> parameters) {
        Thing thing = get(uid);
        if (thing == null) {
            throw new IllegalArgumentException("Thing with UID " + uid + " does not exist!");
        }
        ThingHandler handler = thing.getHandler();
        if (handler != null) {
            handler.handleConfigurationUpdate(parameters);
            return;
        }
        Configuration configuration = new Configuration(thing.getConfiguration());
        parameters.forEach(configuration::put);
        Entry entry = things.get(uid);
        if (entry != null) {
            put(entry.blueprint().withConfig(configuration.getProperties()), entry.editable());
        }
    }

    @Override
    public @Nullable Thing remove(ThingUID uid) {
        Thing thing = get(uid);
        ThingRemover current = remover;
        if (thing != null && current != null) {
            current.remove(thing);
        }
        return thing;
    }

    @Override
    public @Nullable Thing forceRemove(ThingUID uid) {
        Thing thing = get(uid);
        ThingRemover current = remover;
        if (thing != null && current != null) {
            current.forceRemove(thing);
        }
        return thing;
    }

    @Override
    public @Nullable Thing createThingOfType(ThingTypeUID typeUid, @Nullable ThingUID uid, @Nullable ThingUID bridge,
            @Nullable String label, Configuration configuration) {
        ThingUID newUid = uid != null
                ? uid
                : new ThingUID(typeUid, Long.toString(Math.abs(ThreadLocalRandom.current().nextLong()), 36));
        ThingBlueprint blueprint = new ThingBlueprint(newUid, false, bridge, label, null, configuration.getProperties(),
                Map.of(), Map.of());
        return assembler.knowsTypeOf(blueprint) ? assembler.assemble(blueprint) : null;
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<Thing> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<Thing> listener) {
        listeners.remove(listener);
    }

    private void attachToBridge(Thing thing) {
        ThingUID bridgeUid = thing.getBridgeUID();
        if (bridgeUid != null && get(bridgeUid)instanceof BridgeImpl bridge) {
            bridge.addThing(thing);
        }
        if (thing instanceof BridgeImpl bridge) {
            childrenOf(thing.getUID()).stream().filter(child -> bridge.getThing(child.getUID()) == null)
                    .forEach(bridge::addThing);
        }
    }

    private void detachFromBridge(Thing thing) {
        ThingUID bridgeUid = thing.getBridgeUID();
        if (bridgeUid != null && get(bridgeUid)instanceof BridgeImpl bridge) {
            bridge.removeThing(thing);
        }
    }

    private void adoptChildren(Thing old, Thing thing) {
        if (old instanceof BridgeImpl oldBridge && thing instanceof BridgeImpl bridge) {
            oldBridge.getThings().stream().filter(child -> bridge.getThing(child.getUID()) == null)
                    .forEach(bridge::addThing);
        }
    }

    private record Entry(ThingBlueprint blueprint, Thing thing, boolean editable, boolean typeKnown) {
    }

    /** Ends the life of a thing. */
    interface ThingRemover {

        void remove(Thing thing);

        void forceRemove(Thing thing);
    }
}
