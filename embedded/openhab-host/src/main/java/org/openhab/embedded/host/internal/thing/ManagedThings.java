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

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;

/**
 * The stored things: those that were made over REST. Their channels are not stored, as the thing type gives them again.
 */
public final class ManagedThings {

    private static final String STORAGE = "org.openhab.core.thing.Thing";

    private final Storage<StoredThing> storage;

    public ManagedThings(StorageService storages) {
        storage = storages.getStorage(STORAGE, ManagedThings.class.getClassLoader());
    }

    List<ThingBlueprint> load() {
        return storage.getValues().stream().filter(Objects::nonNull).map(StoredThing::toBlueprint).toList();
    }

    void save(ThingBlueprint blueprint) {
        storage.put(blueprint.uid().getAsString(), StoredThing.of(blueprint));
    }

    void delete(ThingUID uid) {
        storage.remove(uid.getAsString());
    }

    /** A thing in the form of the file. */
    record StoredThing(String UID, boolean isBridge, @Nullable String bridgeUID, @Nullable String label,
            @Nullable String location, Configuration configuration, Map<String, String> properties) {

        static StoredThing of(ThingBlueprint blueprint) {
            ThingUID bridge = blueprint.bridge();
            return new StoredThing(blueprint.uid().getAsString(), blueprint.isBridge(),
                    bridge == null ? null : bridge.getAsString(), blueprint.label(), blueprint.location(),
                    new Configuration(blueprint.config()), blueprint.properties());
        }

        ThingBlueprint toBlueprint() {
            String bridge = bridgeUID;
            return new ThingBlueprint(new ThingUID(UID), isBridge, bridge == null ? null : new ThingUID(bridge), label,
                    location, configuration.getProperties(), properties, Map.of());
        }
    }
}
