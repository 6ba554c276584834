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
package org.openhab.binding.teltocharge.internal.network.shelly;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A Shelly's status, on which notifications are laid: each of them holds only what has changed (Shelly Gen2+ API,
 * Notifications). Not safe for use by several threads.
 */
@NonNullByDefault
final class ShellyStatus {

    private final JsonObject components = new JsonObject();

    /** Takes a component in place of the one before. */
    void put(String component, JsonObject status) {
        components.add(component, status);
    }

    /** Takes whole components in place of those before. */
    void putAll(JsonObject status) {
        status.entrySet().forEach(entry -> components.add(entry.getKey(), entry.getValue()));
    }

    /**
     * Lays what has changed on what is known; what is not known yet stays unknown.
     *
     * @return whether anything was laid
     */
    boolean lay(JsonObject changes) {
        boolean laid = false;
        for (String component : changes.keySet()) {
            JsonElement known = components.get(component);
            JsonElement change = changes.get(component);
            if (known != null && known.isJsonObject() && change.isJsonObject()) {
                JsonObject merged = known.getAsJsonObject();
                change.getAsJsonObject().entrySet().forEach(entry -> merged.add(entry.getKey(), entry.getValue()));
                laid = true;
            }
        }
        return laid;
    }

    JsonObject components() {
        return components;
    }
}
