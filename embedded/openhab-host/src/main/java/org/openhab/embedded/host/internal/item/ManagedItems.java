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

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;

/**
 * The stored items: those that were made over REST.
 */
public final class ManagedItems {

    private static final String STORAGE = "org.openhab.core.items.Item";

    private final Storage<StoredItem> storage;

    public ManagedItems(StorageService storages) {
        storage = storages.getStorage(STORAGE, ManagedItems.class.getClassLoader());
    }

    List<ItemBlueprint> load() {
        return storage.getKeys().stream().map(name -> toBlueprint(name, storage.get(name))).filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable ItemBlueprint toBlueprint(String name, @Nullable StoredItem item) {
        return item == null
                ? null
                : new ItemBlueprint(name, item.itemType(), item.label(), item.category(),
                        item.groupNames(), item.tags(), Map.of(), Map.of());
    }

    void save(ItemBlueprint blueprint) {
        storage.put(blueprint.name(), new StoredItem(blueprint.type(), blueprint.label(), blueprint.category(),
                blueprint.groups(), blueprint.tags()));
    }

    void delete(String name) {
        storage.remove(name);
    }

    /** An item in the form of the file. */
    record StoredItem(String itemType, @Nullable String label, @Nullable String category, List<String> groupNames,
            List<String> tags) {
    }
}
