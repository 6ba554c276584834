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
package org.openhab.core.common.registry;

import java.util.Collection;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A provider whose elements can be added, changed and removed at run time and that keeps them in a {@link Storage}.
 *
 * @param <E> the elements
 * @param <K> their key
 * @param <PE> what is stored for an element
 */
@NonNullByDefault
public abstract class AbstractManagedProvider<E extends Identifiable<K>, K, PE> extends AbstractProvider<E>
        implements
            ManagedProvider<E, K> {

    protected final Logger logger = LoggerFactory.getLogger(AbstractManagedProvider.class);

    private final Storage<PE> storage;

    protected AbstractManagedProvider(StorageService storageService) {
        storage = storageService.getStorage(getStorageName(), getClass().getClassLoader());
    }

    /**
     * @throws IllegalArgumentException if there is an element with this key already
     */
    @Override
    public void add(E element) {
        String key = keyToString(element.getUID());
        if (storage.containsKey(key)) {
            throw new IllegalArgumentException("Cannot add element, because an element with same UID (" + key
                    + ") already exists.");
        }
        storage.put(key, toPersistableElement(element));
        notifyListenersAboutAddedElement(element);
    }

    @Override
    public Collection<E> getAll() {
        return storage.getKeys().stream().map(this::load).filter(Objects::nonNull).toList();
    }

    @Override
    public @Nullable E get(K key) {
        return load(keyToString(key));
    }

    private @Nullable E load(String key) {
        PE stored = storage.get(key);
        return stored == null ? null : toElement(key, stored);
    }

    /** Removes the element and gives it back, {@code null} if there is none. */
    @Override
    public @Nullable E remove(K key) {
        String text = keyToString(key);
        PE stored = storage.remove(text);
        E element = stored == null ? null : toElement(text, stored);
        if (element != null) {
            notifyListenersAboutRemovedElement(element);
        }
        return element;
    }

    /** Replaces the element of the same key and gives the old one back, {@code null} if there is none. */
    @Override
    public @Nullable E update(E element) {
        String key = keyToString(element.getUID());
        E oldElement = load(key);
        if (oldElement == null) {
            logger.warn("Could not update element with key '{}', because it does not exist.", key);
            return null;
        }
        storage.put(key, toPersistableElement(element));
        notifyListenersAboutUpdatedElement(oldElement, element);
        return oldElement;
    }

    /** The storage's name. Called while the object is being constructed. */
    protected abstract String getStorageName();

    protected abstract String keyToString(K key);

    protected abstract @Nullable E toElement(String key, PE persistableElement);

    protected abstract PE toPersistableElement(E element);
}
