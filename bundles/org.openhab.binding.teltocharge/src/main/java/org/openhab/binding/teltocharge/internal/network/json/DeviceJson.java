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

import java.io.IOException;
import java.io.StringReader;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * Reads the JSON of a device. The device may be broken or may not be the one that it should be: neither the length nor
 * the depth of its text is trusted.
 */
@NonNullByDefault
public final class DeviceJson {

    /** A full status of a Shelly Pro 3EM has about 4,000 characters, the data of a P1 meter about 2,000. */
    public static final int MAX_CHARS = 64 * 1024;
    /** The documented answers have a depth of 4 at most. */
    static final int MAX_DEPTH = 16;

    private DeviceJson() {
    }

    /**
     * @param text an answer
     * @return the one object in it
     * @throws MalformedAnswerException if it is longer or deeper than any answer is, or not one complete JSON object
     */
    public static JsonObject object(String text) throws MalformedAnswerException {
        if (text.length() > MAX_CHARS) {
            throw new MalformedAnswerException("more than " + MAX_CHARS + " characters");
        }
        if (depth(text) > MAX_DEPTH) {
            throw new MalformedAnswerException("JSON deeper than " + MAX_DEPTH + " levels");
        }
        JsonElement element = element(text);
        if (element == null || !element.isJsonObject()) {
            throw new MalformedAnswerException("no JSON object");
        }
        return element.getAsJsonObject();
    }

    private static @Nullable JsonElement element(String text) throws MalformedAnswerException {
        // Unlike Gson's own parser this reader takes no text that is only nearly JSON.
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            JsonElement element = new Gson().getAdapter(JsonElement.class).read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedAnswerException("text after the JSON");
            }
            return element;
        } catch (MalformedJsonException | JsonParseException e) {
            throw new MalformedAnswerException("not JSON");
        } catch (IOException e) {
            // A string ends where the text ends.
            throw new MalformedAnswerException("incomplete JSON");
        }
    }

    /** Counts brackets outside of strings, so that a deep text is refused before anything is built from it. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString) {
                inString = c != '"';
                // What is escaped cannot end the string.
                i += c == '\\' ? 1 : 0;
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                depth++;
                deepest = Math.max(deepest, depth);
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return deepest;
    }
}
