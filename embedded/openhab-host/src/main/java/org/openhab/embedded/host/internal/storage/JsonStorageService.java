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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.storage.DeletableStorage;
import org.openhab.core.storage.DeletableStorageService;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Storages as JSON files, one a name, in one folder.
 */
public final class JsonStorageService implements DeletableStorageService {

    private final Path folder;
    private final Gson gson = new GsonBuilder().setPrettyPrinting()
            .registerTypeAdapter(Configuration.class, new ConfigurationAdapter()).create();
    private final Map<String, JsonStorage<?>> storages = new ConcurrentHashMap<>();

    /**
     * @param folder need not exist yet
     */
    public JsonStorageService(Path folder) {
        this.folder = folder;
    }

    @Override
    public <T> DeletableStorage<T> getStorage(String name) {
        return getStorage(name, null);
    }

    /** All callers of a name share one storage: two with their own copies would overwrite each other's entries. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> DeletableStorage<T> getStorage(String name, @Nullable ClassLoader classLoader) {
        return (DeletableStorage<T>) storages.computeIfAbsent(name, key -> new JsonStorage<T>(
                new AtomicFile(folder.resolve(URLEncoder.encode(key, StandardCharsets.UTF_8) + ".json")), gson,
                classLoader));
    }
}
