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
package org.openhab.core.items;

import java.util.Collections;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;

/**
 * What a namespace knows about an item: a value and further properties.
 */
@NonNullByDefault
public final class Metadata implements Identifiable<MetadataKey> {

    private final MetadataKey key;
    private final String value;
    private final Map<String, Object> configuration;

    public Metadata(MetadataKey key, String value, @Nullable Map<String, Object> configuration) {
        this.key = key;
        this.value = value;
        this.configuration = configuration == null ? Map.of() : Collections.unmodifiableMap(configuration);
    }

    @Override
    public MetadataKey getUID() {
        return key;
    }

    public Map<String, Object> getConfiguration() {
        return configuration;
    }

    public String getValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Equal when the keys are. */
    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof Metadata other && key.equals(other.key);
    }

    @Override
    public String toString() {
        return "Metadata [key=" + key + ", value=" + value + ", configuration=" + configuration + "]";
    }
}
