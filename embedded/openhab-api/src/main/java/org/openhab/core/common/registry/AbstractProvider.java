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

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public abstract class AbstractProvider<E> implements Provider<E> {

    protected List<ProviderChangeListener<E>> listeners;

    public AbstractProvider() {
        throw new UnsupportedOperationException("not yet");
    }

    public void addProviderChangeListener(ProviderChangeListener<E> providerChangeListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeProviderChangeListener(ProviderChangeListener<E> providerChangeListener) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void notifyListenersAboutAddedElement(E e) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void notifyListenersAboutRemovedElement(E e) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void notifyListenersAboutUpdatedElement(E e, E e2) {
        throw new UnsupportedOperationException("not yet");
    }
}
