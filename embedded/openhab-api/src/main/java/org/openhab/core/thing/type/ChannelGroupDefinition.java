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
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Says that a thing has a group of channels of a type.
 */
@NonNullByDefault
public class ChannelGroupDefinition {

    private final String id;
    private final ChannelGroupTypeUID typeUID;
    private final @Nullable String label;
    private final @Nullable String description;

    /**
     * @param label the label, {@code null} for that of the type
     * @param description the description, {@code null} for that of the type
     * @throws IllegalArgumentException if the id is empty
     */
    public ChannelGroupDefinition(String id, ChannelGroupTypeUID typeUID, @Nullable String label,
            @Nullable String description) throws IllegalArgumentException {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("The ID must neither be null nor empty!");
        }
        this.id = id;
        this.typeUID = typeUID;
        this.label = label;
        this.description = description;
    }

    public ChannelGroupDefinition(String id, ChannelGroupTypeUID typeUID) throws IllegalArgumentException {
        this(id, typeUID, null, null);
    }

    public String getId() {
        return id;
    }

    public ChannelGroupTypeUID getTypeUID() {
        return typeUID;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public String toString() {
        return "ChannelGroupDefinition [id=" + id + ", typeUID=" + typeUID + "]";
    }
}
