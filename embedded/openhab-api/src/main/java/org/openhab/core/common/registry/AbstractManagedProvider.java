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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.storage.StorageService;
import org.slf4j.Logger;

// SKELETON
@NonNullByDefault
public abstract class AbstractManagedProvider<E extends Identifiable<K>, K, PE> extends AbstractProvider<E>
        implements
            ManagedProvider<E, K> {

    protected final Logger logger = null;

    protected AbstractManagedProvider(StorageService storageService) {
        throw new UnsupportedOperationException("not yet");
    }

    public void add(E e) {
        throw new UnsupportedOperationException("not yet");
    }

    public Collection<E> getAll() {
        throw new UnsupportedOperationException("not yet");
    }

    public E get(K k) {
        throw new UnsupportedOperationException("not yet");
    }

    public E remove(K k) {
        throw new UnsupportedOperationException("not yet");
    }

    public E update(E e) {
        throw new UnsupportedOperationException("not yet");
    }

    protected abstract String getStorageName();

    protected abstract String keyToString(K k);

    protected abstract E toElement(String value, PE pe);

    protected abstract PE toPersistableElement(E e);
}
