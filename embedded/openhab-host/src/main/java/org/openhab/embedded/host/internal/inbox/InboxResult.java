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
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Something found, as the inbox keeps it.
 *
 * @param timeToLive seconds, or {@link DiscoveryResult#TTL_UNLIMITED}
 */
record InboxResult(ThingUID thingUid, ThingTypeUID typeUid, Map<String, Object> properties,
        @Nullable String representationProperty, DiscoveryResultFlag flag, String label, @Nullable ThingUID bridgeUid,
        Instant creationTime, long timeToLive) implements DiscoveryResult {

    InboxResult {
        properties = Map.copyOf(properties);
    }

    static InboxResult of(DiscoveryResult result, DiscoveryResultFlag flag, String label) {
        return new InboxResult(result.getThingUID(), result.getThingTypeUID(), result.getProperties(),
                result.getRepresentationProperty(), flag, label, result.getBridgeUID(), result.getCreationTime(),
                result.getTimeToLive());
    }

    InboxResult withFlag(DiscoveryResultFlag newFlag) {
        return new InboxResult(thingUid, typeUid, properties, representationProperty, newFlag, label, bridgeUid,
                creationTime, timeToLive);
    }

    boolean isExpired(Instant now) {
        return timeToLive != TTL_UNLIMITED && creationTime.plusSeconds(timeToLive).isBefore(now);
    }

    /** The value that tells one device from another, null if the add-on names none. */
    @Nullable
    String representationValue() {
        return representationProperty == null
                ? null
                : Objects.toString(properties.get(representationProperty), null);
    }

    @Override
    public ThingUID getThingUID() {
        return thingUid;
    }

    @Override
    public ThingTypeUID getThingTypeUID() {
        return typeUid;
    }

    @Override
    public String getBindingId() {
        return thingUid.getBindingId();
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }

    @Override
    public @Nullable String getRepresentationProperty() {
        return representationProperty;
    }

    @Override
    public DiscoveryResultFlag getFlag() {
        return flag;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public @Nullable ThingUID getBridgeUID() {
        return bridgeUid;
    }

    @Override
    public Instant getCreationTime() {
        return creationTime;
    }

    @Override
    public long getTimeToLive() {
        return timeToLive;
    }
}
