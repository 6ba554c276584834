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

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the listeners of a provider and tells them what changed.
 *
 * @param <E> the elements
 */
@NonNullByDefault
public abstract class AbstractProvider<E> implements Provider<E> {

    private final Logger logger = LoggerFactory.getLogger(AbstractProvider.class);

    protected List<ProviderChangeListener<E>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void addProviderChangeListener(ProviderChangeListener<E> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeProviderChangeListener(ProviderChangeListener<E> listener) {
        listeners.remove(listener);
    }

    protected void notifyListenersAboutAddedElement(E element) {
        logger.trace("Added {}", element);
        listeners.forEach(listener -> listener.added(this, element));
    }

    protected void notifyListenersAboutRemovedElement(E element) {
        logger.trace("Removed {}", element);
        listeners.forEach(listener -> listener.removed(this, element));
    }

    protected void notifyListenersAboutUpdatedElement(E oldElement, E element) {
        logger.trace("Updated {}", element);
        listeners.forEach(listener -> listener.updated(this, oldElement, element));
    }
}
