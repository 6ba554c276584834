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

import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;

/**
 * Remembers which things their owner switched off.
 */
public final class DisabledThings {

    private final Storage<String> storage;

    public DisabledThings(StorageService storages) {
        storage = storages.getStorage("thing_status_storage", DisabledThings.class.getClassLoader());
    }

    boolean contains(ThingUID uid) {
        return storage.containsKey(uid.getAsString());
    }

    void set(ThingUID uid, boolean disabled) {
        if (disabled) {
            storage.put(uid.getAsString(), "");
        } else {
            storage.remove(uid.getAsString());
        }
    }
}
