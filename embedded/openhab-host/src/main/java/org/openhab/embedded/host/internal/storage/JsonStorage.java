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
package org.openhab.embedded.host.internal.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.DeletableStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * One JSON file of key, class name and value, laid out as openHAB's own {@code jsondb}. Every change is on the disk
 * when the call returns.
 *
 * @param <T> type of the values
 */
final class JsonStorage<T> implements DeletableStorage<T> {

    private static final String CLASS = "class";
    private static final String VALUE = "value";

    private final Logger logger = LoggerFactory.getLogger(JsonStorage.class);
    private final AtomicFile file;
    private final Gson gson;
    private final @Nullable ClassLoader classLoader;
    private final Map<String, JsonObject> entries = new TreeMap<>();

    JsonStorage(AtomicFile file, Gson gson, @Nullable ClassLoader classLoader) {
        this.file = file;
        this.gson = gson;
        this.classLoader = classLoader;
        load();
    }

    private void load() {
        if (!file.exists()) {
            return;
        }
        try {
            JsonObject root = gson.fromJson(file.read(), JsonObject.class);
            if (root == null) {
                throw new JsonParseException("the file is empty");
            }
            root.entrySet().forEach(entry -> entries.put(entry.getKey(), entry.getValue().getAsJsonObject()));
        } catch (JsonParseException | IllegalStateException e) {
            entries.clear();
            setAside(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private void setAside(@Nullable String reason) {
        try {
            logger.error("Cannot understand {} ({}); it is kept as {}", file, reason, file.setAside());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot move the unreadable " + file, e);
        }
    }

    private void save() {
        try {
            file.write(gson.toJson(entries));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    @Override
    public synchronized @Nullable T put(String key, @Nullable T value) {
        if (value == null) {
            return remove(key);
        }
        T previous = get(key);
        JsonObject entry = new JsonObject();
        entry.addProperty(CLASS, value.getClass().getName());
        entry.add(VALUE, gson.toJsonTree(value));
        if (!entry.equals(entries.put(key, entry))) {
            save();
        }
        return previous;
    }

    @Override
    public synchronized @Nullable T remove(String key) {
        T previous = get(key);
        if (entries.remove(key) != null) {
            save();
        }
        return previous;
    }

    @Override
    public synchronized boolean containsKey(String key) {
        return entries.containsKey(key);
    }

    @Override
    public synchronized @Nullable T get(String key) {
        JsonObject entry = entries.get(key);
        return entry == null ? null : decode(key, entry);
    }

    @Override
    public synchronized Collection<String> getKeys() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public synchronized Collection<@Nullable T> getValues() {
        List<@Nullable T> values = new ArrayList<>();
        entries.forEach((key, entry) -> values.add(decode(key, entry)));
        return values;
    }

    @Override
    public synchronized void delete() {
        entries.clear();
        try {
            file.delete();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    /** The storage was asked for as one of T; only values of the caller's own kind were ever put into it. */
    @SuppressWarnings("unchecked")
    private @Nullable T decode(String key, JsonObject entry) {
        JsonElement className = entry.get(CLASS);
        if (className == null) {
            logger.warn("{}: entry {} names no class", file, key);
            return null;
        }
        try {
            ClassLoader loader = Objects.requireNonNullElse(classLoader, JsonStorage.class.getClassLoader());
            Class<?> type = Class.forName(className.getAsString(), false, loader);
            return (T) gson.fromJson(entry.get(VALUE), type);
        } catch (ClassNotFoundException | JsonParseException e) {
            logger.warn("{}: cannot read entry {}: {}", file, key, e.getMessage());
            return null;
        }
    }
}
