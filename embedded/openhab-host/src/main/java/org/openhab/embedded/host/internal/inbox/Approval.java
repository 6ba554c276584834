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

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ThingType;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;
import org.openhab.embedded.host.internal.thing.TypeRegistries;

/**
 * Makes a thing of something found: properties that are parameters of the thing become its configuration.
 */
final class Approval {

    private final TypeRegistries types;

    Approval(TypeRegistries types) {
        this.types = types;
    }

    /**
     * @param newThingId replaces the last part of the UID
     * @throws IllegalArgumentException if the new id is no id
     */
    ThingBlueprint blueprint(InboxResult result, @Nullable String label, @Nullable String newThingId) {
        ThingType type = types.things().getThingType(result.typeUid());
        Set<String> parameters = parametersOf(type);
        Map<String, Object> config = new LinkedHashMap<>();
        Map<String, String> properties = new LinkedHashMap<>();
        result.properties().forEach((name, value) -> {
            if (parameters.contains(name)) {
                config.put(name, value);
            } else {
                properties.put(name, value.toString());
            }
        });
        return new ThingBlueprint(uid(result.thingUid(), newThingId), type instanceof BridgeType, result.bridgeUid(),
                label == null || label.isBlank() ? result.label() : label, null, config, properties, Map.of());
    }

    private static ThingUID uid(ThingUID uid, @Nullable String newThingId) {
        if (newThingId == null || newThingId.isBlank()) {
            return uid;
        }
        if (newThingId.contains(":")) {
            throw new IllegalArgumentException("New Thing ID " + newThingId + " must not contain multiple segments");
        }
        String text = uid.getAsString();
        return new ThingUID(text.substring(0, text.lastIndexOf(':') + 1) + newThingId);
    }

    private Set<String> parametersOf(@Nullable ThingType type) {
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        ConfigDescription description = uri == null ? null : types.configs().getConfigDescription(uri);
        return description == null ? Set.of() : description.toParametersMap().keySet();
    }
}
