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
import org.eclipse.jdt.annotation.Nullable;

/**
 * A provider whose elements can be changed at run time.
 *
 * @param <E> the elements
 * @param <K> their key
 */
@NonNullByDefault
public interface ManagedProvider<E extends Identifiable<K>, K> extends Provider<E> {

    void add(E element);

    @Nullable
    E remove(K key);

    @Nullable
    E update(E element);

    @Nullable
    E get(K key);
}
