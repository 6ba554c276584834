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

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What all events have: topic, payload and, if known, who caused them.
 */
@NonNullByDefault
public abstract class AbstractEvent implements Event {

    /** Between a bundle and the actor in it, as in {@code org.openhab.core.io.rest$admin}. */
    public static final String ACTOR_SEPARATOR = "$";

    private final String topic;
    private final String payload;
    private final @Nullable String source;

    protected AbstractEvent(String topic, String payload, @Nullable String source) {
        this.topic = topic;
        this.payload = payload;
        this.source = source;
    }

    @Override
    public String getTopic() {
        return topic;
    }

    @Override
    public String getPayload() {
        return payload;
    }

    @Override
    public @Nullable String getSource() {
        return source;
    }

    /**
     * @param bundle the symbolic name of the bundle that causes the event
     * @param actor who or what in it, {@code null} if unknown
     */
    public static String buildSource(String bundle, @Nullable String actor) {
        return actor == null || actor.isEmpty() ? bundle : bundle + ACTOR_SEPARATOR + actor;
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic, payload, source);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof AbstractEvent other && getClass() == obj.getClass()
                && topic.equals(other.topic) && payload.equals(other.payload) && Objects.equals(source, other.source);
    }
}
