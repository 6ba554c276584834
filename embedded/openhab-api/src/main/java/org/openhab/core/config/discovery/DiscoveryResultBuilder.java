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
package org.openhab.core.config.discovery;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.slf4j.LoggerFactory;

/**
 * Builds a {@link DiscoveryResult}.
 */
@NonNullByDefault
public class DiscoveryResultBuilder {

    private final ThingUID thingUID;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private @Nullable ThingUID bridgeUID;
    private @Nullable String representationProperty;
    private String label = "";
    private long ttl = DiscoveryResult.TTL_UNLIMITED;
    private @Nullable ThingTypeUID thingTypeUID;

    private DiscoveryResultBuilder(ThingUID thingUID) {
        this.thingUID = thingUID;
    }

    public static DiscoveryResultBuilder create(ThingUID thingUID) {
        return new DiscoveryResultBuilder(thingUID);
    }

    /** A builder for a copy of the result, with a new time of creation. */
    public static DiscoveryResultBuilder create(DiscoveryResult discoveryResult) {
        return create(discoveryResult.getThingUID()).withThingType(discoveryResult.getThingTypeUID())
                .withProperties(discoveryResult.getProperties())
                .withRepresentationProperty(discoveryResult.getRepresentationProperty())
                .withLabel(discoveryResult.getLabel()).withTTL(discoveryResult.getTimeToLive())
                .withBridge(discoveryResult.getBridgeUID());
    }

    public DiscoveryResultBuilder withThingType(@Nullable ThingTypeUID thingTypeUID) {
        this.thingTypeUID = thingTypeUID;
        return this;
    }

    /** Adds the properties; those of before with the same names are replaced. */
    public DiscoveryResultBuilder withProperties(@Nullable Map<String, Object> properties) {
        if (properties != null) {
            this.properties.putAll(properties);
        }
        return this;
    }

    public DiscoveryResultBuilder withProperty(String key, Object value) {
        properties.put(key, value);
        return this;
    }

    public DiscoveryResultBuilder withRepresentationProperty(@Nullable String representationProperty) {
        this.representationProperty = representationProperty;
        return this;
    }

    /**
     * @throws IllegalArgumentException if the bridge belongs to another binding
     */
    public DiscoveryResultBuilder withBridge(@Nullable ThingUID bridgeUID) {
        if (bridgeUID != null && !thingUID.getBindingId().equals(bridgeUID.getBindingId())) {
            throw new IllegalArgumentException("Thing UID '" + thingUID + "' does not match bridge UID '" + bridgeUID
                    + "': they belong to different bindings");
        }
        this.bridgeUID = bridgeUID;
        return this;
    }

    public DiscoveryResultBuilder withLabel(@Nullable String label) {
        this.label = label == null ? "" : label;
        return this;
    }

    /**
     * @param ttl seconds, or {@link DiscoveryResult#TTL_UNLIMITED}
     */
    public DiscoveryResultBuilder withTTL(long ttl) {
        this.ttl = ttl;
        return this;
    }

    public DiscoveryResult build() {
        if (representationProperty != null && !properties.containsKey(representationProperty)) {
            LoggerFactory.getLogger(DiscoveryResultBuilder.class).warn(
                    "Representation property '{}' of discovery result for thing '{}' is missing in its properties",
                    representationProperty, thingUID);
        }
        ThingTypeUID type = thingTypeUID;
        if (type == null) {
            String[] segments = thingUID.getAsString().split(ThingUID.SEPARATOR);
            type = new ThingTypeUID(segments[0], segments[1]);
        }
        return new FoundThing(thingUID, type, bridgeUID, Collections.unmodifiableMap(new LinkedHashMap<>(properties)),
                representationProperty, label, ttl, Instant.now());
    }
}
