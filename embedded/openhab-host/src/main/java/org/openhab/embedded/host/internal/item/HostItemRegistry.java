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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.items.GenericItem;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemNotFoundException;
import org.openhab.core.items.ItemNotUniqueException;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.items.Metadata;
import org.openhab.core.items.MetadataAwareItem;
import org.openhab.core.items.MetadataKey;
import org.openhab.embedded.host.internal.util.Listeners;

/**
 * All items, whether from files or made over REST.
 */
public final class HostItemRegistry implements ItemRegistry {

    private final Map<String, Entry> items = new ConcurrentSkipListMap<>();
    private final Listeners<Item> listeners = new Listeners<>();
    private final ItemAssembler assembler;
    private final HostMetadataRegistry metadata;
    private final ManagedItems managed;

    public HostItemRegistry(ItemAssembler assembler, HostMetadataRegistry metadata, ManagedItems managed) {
        this.assembler = assembler;
        this.metadata = metadata;
        this.managed = managed;
    }

    /** Takes in what an earlier run stored. */
    public void loadManaged() {
        managed.load().forEach(blueprint -> put(blueprint, true));
    }

    /**
     * Adds an item or replaces the one of that name; its metadata is replaced too.
     *
     * @param editable false for an item from a file, which REST must not change
     * @throws IllegalArgumentException if there is no such item type
     */
    public void put(ItemBlueprint blueprint, boolean editable) {
        GenericItem item = assembler.assemble(blueprint);
        metadata.removeItemMetadata(blueprint.name());
        new TreeMap<>(blueprint.metadata()).forEach((namespace, spec) -> {
            Metadata added = metadata.add(
                    new Metadata(new MetadataKey(namespace, blueprint.name()), spec.value(), spec.config()));
            if (item instanceof MetadataAwareItem aware) {
                aware.addedMetadata(added);
            }
        });
        if (editable) {
            managed.save(blueprint);
        }
        Entry old = items.put(blueprint.name(), new Entry(item, editable));
        if (old == null) {
            listeners.added(item);
        } else {
            old.item().dispose();
            listeners.updated(old.item(), item);
        }
    }

    public boolean isEditable(String name) {
        Entry entry = items.get(name);
        return entry != null && entry.editable();
    }

    @Override
    public @Nullable Item get(String name) {
        Entry entry = items.get(name);
        return entry == null ? null : entry.item();
    }

    @Override
    public Item getItem(String name) throws ItemNotFoundException {
        Item item = get(name);
        if (item == null) {
            throw new ItemNotFoundException(name);
        }
        return item;
    }

    @Override
    public Item getItemByPattern(String pattern) throws ItemNotFoundException, ItemNotUniqueException {
        Collection<Item> found = getItems(pattern);
        if (found.isEmpty()) {
            throw new ItemNotFoundException(pattern);
        }
        if (found.size() > 1) {
            throw new ItemNotUniqueException(pattern, found);
        }
        return found.iterator().next();
    }

    @Override
    public Collection<Item> getItems() {
        return getAll();
    }

    @Override
    public Collection<Item> getItemsOfType(String type) {
        return find(item -> item.getType().equals(type));
    }

    @Override
    public Collection<Item> getItems(String pattern) {
        String regex = Pattern.quote(pattern).replace("?", "\\E.?\\Q").replace("*", "\\E.*\\Q");
        return find(item -> item.getName().matches(regex));
    }

    @Override
    public Collection<Item> getItemsByTag(String... tags) {
        return find(item -> List.of(tags).stream().allMatch(item::hasTag));
    }

    @Override
    public Collection<Item> getItemsByTagAndType(String type, String... tags) {
        return getItemsByTag(tags).stream().filter(item -> item.getType().equals(type)).toList();
    }

    @Override
    public <T extends Item> Collection<T> getItemsByTag(Class<T> type, String... tags) {
        return getItemsByTag(tags).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Collection<Item> find(Predicate<Item> filter) {
        return stream().filter(filter).toList();
    }

    @Override
    public Collection<Item> getAll() {
        return stream().toList();
    }

    @Override
    public Stream<Item> stream() {
        return items.values().stream().map(Entry::item);
    }

    @Override
    public Item add(Item item) {
        if (items.containsKey(item.getName())) {
            throw new IllegalArgumentException("Item " + item.getName() + " exists already.");
        }
        put(blueprintOf(item), true);
        return item;
    }

    @Override
    public @Nullable Item update(Item item) {
        Item old = get(item.getName());
        if (old == null || !isEditable(item.getName())) {
            return null;
        }
        put(blueprintOf(item), true);
        return old;
    }

    private static ItemBlueprint blueprintOf(Item item) {
        return new ItemBlueprint(item.getName(), item.getType(), item.getLabel(), item.getCategory(),
                item.getGroupNames(), List.copyOf(item.getTags()), Map.of(), Map.of());
    }

    @Override
    public @Nullable Item remove(String name, boolean recursive) {
        return remove(name);
    }

    @Override
    public @Nullable Item remove(String name) {
        Entry entry = items.remove(name);
        if (entry == null) {
            return null;
        }
        if (entry.editable()) {
            managed.delete(name);
        }
        metadata.removeItemMetadata(name);
        listeners.removed(entry.item());
        entry.item().dispose();
        return entry.item();
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<Item> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<Item> listener) {
        listeners.remove(listener);
    }

    private record Entry(GenericItem item, boolean editable) {
    }
}
