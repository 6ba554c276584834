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

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

// SKELETON
@NonNullByDefault
public abstract class AbstractEventFactory implements EventFactory {

    protected AbstractEventFactory(Set<String> set) {
        throw new UnsupportedOperationException("not yet");
    }

    public Event createEvent(String value, String value2, String value3, String value4) throws Exception {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<String> getSupportedEventTypes() {
        throw new UnsupportedOperationException("not yet");
    }

    protected abstract Event createEventByType(String value, String value2, String value3, String value4)
            throws Exception;

    protected static String serializePayload(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    protected static <T> T deserializePayload(String value, Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }

    protected String[] getTopicElements(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected static void checkNotNull(Object other, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected static void checkNotNullOrEmpty(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static class ZonedDateTimeAdapter extends TypeAdapter<ZonedDateTime> {

        public ZonedDateTimeAdapter() {
            throw new UnsupportedOperationException("not yet");
        }

        public void write(JsonWriter jsonWriter, ZonedDateTime zonedDateTime) throws IOException {
            throw new UnsupportedOperationException("not yet");
        }

        public ZonedDateTime read(JsonReader jsonReader) throws IOException {
            throw new UnsupportedOperationException("not yet");
        }

    }
}
