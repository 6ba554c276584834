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
package org.openhab.embedded.host.internal.storage;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;

import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;

/**
 * A configuration as a plain JSON object; numbers come back as BigDecimal, the type openHAB keeps them in.
 */
public final class ConfigurationAdapter implements JsonSerializer<Configuration>, JsonDeserializer<Configuration> {

    @Override
    public JsonElement serialize(Configuration source, Type type, JsonSerializationContext context) {
        return context.serialize(source.getProperties(), Map.class);
    }

    @Override
    public Configuration deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
        return new Configuration(toMap(json.getAsJsonObject()));
    }

    /**
     * @return the members as boolean, BigDecimal, string, or list of those; members that are null are left out
     */
    public Map<String, Object> toMap(JsonObject json) {
        Map<String, Object> result = new LinkedHashMap<>();
        json.entrySet().forEach(entry -> {
            Object value = toValue(entry.getValue());
            if (value != null) {
                result.put(entry.getKey(), value);
            }
        });
        return result;
    }

    private @Nullable Object toValue(JsonElement json) {
        if (json.isJsonArray()) {
            List<Object> list = new ArrayList<>();
            json.getAsJsonArray().forEach(element -> {
                Object value = toValue(element);
                if (value != null) {
                    list.add(value);
                }
            });
            return list;
        }
        if (json.isJsonNull()) {
            return null;
        }
        if (json.isJsonObject()) {
            return json.toString();
        }
        JsonPrimitive primitive = json.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        return primitive.isNumber() ? new BigDecimal(primitive.getAsString()) : primitive.getAsString();
    }
}
