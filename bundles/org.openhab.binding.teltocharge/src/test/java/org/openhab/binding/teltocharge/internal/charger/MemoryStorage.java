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
package org.openhab.binding.teltocharge.internal.charger;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;

/** Keeps texts as long as it lives. */
public final class MemoryStorage implements StorageService {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    public Map<String, String> texts() {
        return texts;
    }

    @Override
    public <T> Storage<T> getStorage(String name) {
        return getStorage(name, null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Storage<T> getStorage(String name, ClassLoader classLoader) {
        Storage<String> storage = mock(Storage.class);
        when(storage.get(anyString())).thenAnswer(call -> texts.get(call.<String>getArgument(0)));
        when(storage.put(anyString(), any())).thenAnswer(call -> texts.put(call.getArgument(0), call.getArgument(1)));
        when(storage.getKeys()).thenAnswer(call -> Set.copyOf(texts.keySet()));
        when(storage.remove(anyString())).thenAnswer(call -> texts.remove(call.<String>getArgument(0)));
        return (Storage<T>) storage;
    }
}
