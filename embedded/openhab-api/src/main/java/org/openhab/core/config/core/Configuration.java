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
package org.openhab.core.config.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The parameters of a thing, channel, service... by name. Numbers are kept as {@link BigDecimal}.
 */
@NonNullByDefault
public class Configuration {

    private final Map<String, Object> properties;

    public Configuration() {
        this.properties = Collections.synchronizedMap(new LinkedHashMap<>());
    }

    /** A copy. */
    public Configuration(final Configuration configuration) {
        this(configuration.getProperties());
    }

    /**
     * @throws IllegalArgumentException if a value is of a kind that a configuration cannot hold
     */
    public Configuration(@Nullable Map<String, Object> properties) {
        this();
        if (properties != null) {
            properties.forEach(this::put);
        }
    }

    /**
     * Puts the parameters into the fields of the same names in a new object of the class.
     *
     * @return the object; {@code null} if the class has no constructor without parameters
     */
    public <T> T as(Class<T> configurationClass) {
        return ConfigParser.configurationAs(getProperties(), configurationClass);
    }

    public boolean containsKey(String key) {
        return properties.containsKey(key);
    }

    /** The value, {@code null} if there is none. */
    public @Nullable Object get(String key) {
        return properties.get(key);
    }

    /**
     * @return the old value, {@code null} if there was none
     * @throws IllegalArgumentException if the value is of a kind that a configuration cannot hold
     */
    public @Nullable Object put(String key, @Nullable Object value) {
        return properties.put(key, ConfigUtil.normalizeType(value));
    }

    public @Nullable Object remove(String key) {
        return properties.remove(key);
    }

    /** A copy of the names. */
    public Set<String> keySet() {
        synchronized (properties) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(properties.keySet()));
        }
    }

    /** A copy of the values. */
    public Collection<@Nullable Object> values() {
        synchronized (properties) {
            return Collections.unmodifiableCollection(new ArrayList<>(properties.values()));
        }
    }

    /** A copy that cannot be changed. */
    public Map<String, Object> getProperties() {
        synchronized (properties) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }

    /** Replaces all parameters. */
    public void setProperties(Map<String, Object> newProperties) {
        synchronized (properties) {
            properties.keySet().retainAll(newProperties.keySet());
            newProperties.forEach(this::put);
        }
    }

    @Override
    public int hashCode() {
        return getProperties().hashCode();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof Configuration other && getProperties().equals(other.getProperties());
    }

    @Override
    public String toString() {
        return getProperties().entrySet().stream().map(entry -> describe(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ", "Configuration[", "]"));
    }

    private static String describe(String name, @Nullable Object value) {
        String type = value == null ? "?" : value.getClass().getSimpleName();
        return String.format("{key=%s, type=%s, value=%s}", name, type, value);
    }
}
