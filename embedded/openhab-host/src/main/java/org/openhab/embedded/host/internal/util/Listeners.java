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
package org.openhab.embedded.host.internal.util;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.openhab.core.common.registry.RegistryChangeListener;

/**
 * Those who want to know of changes to a registry.
 *
 * @param <E> type of the elements
 */
public final class Listeners<E> {

    private final List<RegistryChangeListener<E>> listeners = new CopyOnWriteArrayList<>();
    private final ForeignCall calls = new ForeignCall();

    public void add(RegistryChangeListener<E> listener) {
        listeners.add(listener);
    }

    public void remove(RegistryChangeListener<E> listener) {
        listeners.remove(listener);
    }

    public void added(E element) {
        forEach(listener -> listener.added(element));
    }

    public void removed(E element) {
        forEach(listener -> listener.removed(element));
    }

    public void updated(E old, E element) {
        forEach(listener -> listener.updated(old, element));
    }

    private void forEach(Consumer<RegistryChangeListener<E>> call) {
        listeners.forEach(listener -> calls.run("Listener " + listener.getClass().getName(),
                () -> call.accept(listener)));
    }
}
