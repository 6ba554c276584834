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
package org.openhab.embedded.host.internal.item;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;

/**
 * What a user says about an item.
 *
 * @param type item type with its dimension, such as {@code Number:Power}
 * @param channels configuration of the link to each channel
 * @param metadata by namespace; the short forms unit, format and autoupdate are in here
 */
public record ItemBlueprint(String name, String type, @Nullable String label, @Nullable String category,
        List<String> groups, List<String> tags, Map<ChannelUID, Map<String, Object>> channels,
        Map<String, MetadataSpec> metadata) {

    public ItemBlueprint {
        groups = List.copyOf(groups);
        tags = List.copyOf(tags);
        channels = Map.copyOf(channels);
        metadata = Map.copyOf(metadata);
    }

    /** Metadata of one namespace. */
    public record MetadataSpec(String value, Map<String, Object> config) {

        public MetadataSpec {
            config = Map.copyOf(config);
        }
    }
}
