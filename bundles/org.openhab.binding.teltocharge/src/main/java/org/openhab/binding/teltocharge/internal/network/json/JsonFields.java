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
package org.openhab.binding.teltocharge.internal.network.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The fields of a JSON object. Each of them may be missing; one that is there must be of its type. JSON's null and the
 * text "null", which some firmware sends, count as missing.
 */
@NonNullByDefault
public record JsonFields(JsonObject object) {

    private static final String NULL_TEXT = "null";

    /**
     * @return NaN when missing
     * @throws MalformedAnswerException if it is neither a number nor a number as text, or too large for a double
     */
    public double number(String name) throws MalformedAnswerException {
        JsonElement value = value(name);
        if (value == null) {
            return Double.NaN;
        }
        double number = value instanceof JsonPrimitive primitive && !primitive.isBoolean()
                ? parse(primitive.getAsString(), name)
                : Double.NaN;
        if (!Double.isFinite(number)) {
            throw wrong(name, "a number");
        }
        return number;
    }

    private static double parse(String text, String name) throws MalformedAnswerException {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(name, "a number");
        }
    }

    /**
     * @throws MalformedAnswerException if it is an object or an array
     */
    public Optional<String> text(String name) throws MalformedAnswerException {
        JsonElement value = value(name);
        if (value != null && !value.isJsonPrimitive()) {
            throw wrong(name, "text");
        }
        return value == null ? Optional.empty() : Optional.of(value.getAsString());
    }

    /**
     * @throws MalformedAnswerException if it is neither true nor false
     */
    public Optional<Boolean> flag(String name) throws MalformedAnswerException {
        JsonElement value = value(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return Optional.of(primitive.getAsBoolean());
        }
        throw wrong(name, "true or false");
    }

    /**
     * @throws MalformedAnswerException if it is no object
     */
    public Optional<JsonFields> child(String name) throws MalformedAnswerException {
        JsonElement value = value(name);
        if (value != null && !value.isJsonObject()) {
            throw wrong(name, "an object");
        }
        return value == null ? Optional.empty() : Optional.of(new JsonFields(value.getAsJsonObject()));
    }

    /**
     * @return empty when missing
     * @throws MalformedAnswerException if it is no array of objects
     */
    public List<JsonFields> children(String name) throws MalformedAnswerException {
        List<JsonFields> children = new ArrayList<>();
        for (JsonElement element : array(name)) {
            if (!element.isJsonObject()) {
                throw wrong(name, "an array of objects");
            }
            children.add(new JsonFields(element.getAsJsonObject()));
        }
        return children;
    }

    /**
     * @return empty when missing
     * @throws MalformedAnswerException if it is no array of simple values
     */
    public List<String> texts(String name) throws MalformedAnswerException {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : array(name)) {
            if (!element.isJsonPrimitive()) {
                throw wrong(name, "an array of texts");
            }
            texts.add(element.getAsString());
        }
        return texts;
    }

    private JsonArray array(String name) throws MalformedAnswerException {
        JsonElement value = value(name);
        if (value != null && !value.isJsonArray()) {
            throw wrong(name, "an array");
        }
        return value == null ? new JsonArray() : value.getAsJsonArray();
    }

    private @Nullable JsonElement value(String name) {
        JsonElement value = object.get(name);
        boolean missing = value == null || value.isJsonNull()
                || value instanceof JsonPrimitive primitive && NULL_TEXT.equals(primitive.getAsString());
        return missing ? null : value;
    }

    private static MalformedAnswerException wrong(String name, String expected) {
        return new MalformedAnswerException(name + " is not " + expected);
    }
}
