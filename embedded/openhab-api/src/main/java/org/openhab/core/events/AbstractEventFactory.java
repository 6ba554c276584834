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
package org.openhab.core.events;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/**
 * Checks arguments, knows the supported types and turns payloads into JSON and back.
 */
@NonNullByDefault
public abstract class AbstractEventFactory implements EventFactory {

    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(ZonedDateTime.class, new ZonedDateTimeAdapter()).create();

    private final Set<String> supportedEventTypes;

    protected AbstractEventFactory(Set<String> supportedEventTypes) {
        this.supportedEventTypes = Set.copyOf(supportedEventTypes);
    }

    /**
     * @throws IllegalArgumentException if type, topic or payload is missing, or the type is not supported
     * @throws Exception if the event cannot be made from these parts
     */
    @Override
    public Event createEvent(String eventType, String topic, String payload, @Nullable String source)
            throws Exception {
        checkNotNullOrEmpty(eventType, "eventType");
        checkNotNullOrEmpty(topic, "topic");
        checkNotNullOrEmpty(payload, "payload");
        if (!supportedEventTypes.contains(eventType)) {
            throw new IllegalArgumentException("The event type '" + eventType + "' is not supported by this factory.");
        }
        return createEventByType(eventType, topic, payload, source);
    }

    @Override
    public Set<String> getSupportedEventTypes() {
        return supportedEventTypes;
    }

    protected abstract Event createEventByType(String eventType, String topic, String payload,
            @Nullable String source) throws Exception;

    protected static String serializePayload(Object payloadObject) {
        return GSON.toJson(payloadObject);
    }

    protected static <T> T deserializePayload(String payload, Class<T> classOfPayload) {
        return GSON.fromJson(payload, classOfPayload);
    }

    protected String[] getTopicElements(String topic) {
        return topic.split("/");
    }

    protected static void checkNotNull(@Nullable Object object, String argumentName) {
        if (object == null) {
            throw new IllegalArgumentException("The argument '" + argumentName + "' must not be null.");
        }
    }

    protected static void checkNotNullOrEmpty(@Nullable String string, String argumentName) {
        if (string == null || string.isEmpty()) {
            throw new IllegalArgumentException("The argument '" + argumentName + "' must not be null or empty.");
        }
    }

    /** Times in JSON as ISO 8601 text. */
    public static class ZonedDateTimeAdapter extends TypeAdapter<ZonedDateTime> {

        @Override
        public void write(JsonWriter out, @Nullable ZonedDateTime value) throws IOException {
            if (value == null) {
                out.nullValue();
            } else {
                out.value(value.toString());
            }
        }

        @Override
        public @Nullable ZonedDateTime read(JsonReader reader) throws IOException {
            if (reader.peek() == JsonToken.NULL) {
                reader.nextNull();
                return null;
            }
            return ZonedDateTime.parse(reader.nextString());
        }
    }
}
