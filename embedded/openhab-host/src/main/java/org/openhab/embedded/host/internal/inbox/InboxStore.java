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
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * The inbox on the disk.
 */
public final class InboxStore {

    private static final String STORAGE = DiscoveryResult.class.getName();

    private final Storage<StoredResult> storage;

    public InboxStore(StorageService storages) {
        storage = storages.getStorage(STORAGE, InboxStore.class.getClassLoader());
    }

    List<InboxResult> load() {
        return storage.getValues().stream().filter(Objects::nonNull).map(StoredResult::toResult).toList();
    }

    void save(InboxResult result) {
        storage.put(result.thingUid().getAsString(), StoredResult.of(result));
    }

    void delete(ThingUID uid) {
        storage.remove(uid.getAsString());
    }

    /** A result in the form of the file. */
    record StoredResult(String thingUID, String thingTypeUID, Configuration properties,
            @Nullable String representationProperty, DiscoveryResultFlag flag, String label,
            @Nullable String bridgeUID, long timestamp, long timeToLive) {

        static StoredResult of(InboxResult result) {
            ThingUID bridge = result.bridgeUid();
            return new StoredResult(result.thingUid().getAsString(), result.typeUid().getAsString(),
                    new Configuration(result.properties()), result.representationProperty(), result.flag(),
                    result.label(), bridge == null ? null : bridge.getAsString(),
                    result.creationTime().toEpochMilli(), result.timeToLive());
        }

        InboxResult toResult() {
            String bridge = bridgeUID;
            return new InboxResult(new ThingUID(thingUID), new ThingTypeUID(thingTypeUID), properties.getProperties(),
                    representationProperty, flag, label, bridge == null ? null : new ThingUID(bridge),
                    Instant.ofEpochMilli(timestamp), timeToLive);
        }
    }
}
