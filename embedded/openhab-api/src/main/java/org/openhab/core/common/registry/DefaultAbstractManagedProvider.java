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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.storage.StorageService;

/**
 * A managed provider whose elements are stored as they are.
 *
 * @param <E> the elements
 * @param <K> their key
 */
@NonNullByDefault
public abstract class DefaultAbstractManagedProvider<E extends Identifiable<K>, K>
        extends
            AbstractManagedProvider<E, K, E> {

    public DefaultAbstractManagedProvider(StorageService storageService) {
        super(storageService);
    }

    @Override
    protected E toElement(String key, E element) {
        return element;
    }

    @Override
    protected E toPersistableElement(E element) {
        return element;
    }
}
