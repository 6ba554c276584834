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
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.service.ReadyService;
import org.osgi.framework.BundleContext;

// SKELETON
@NonNullByDefault
public abstract class AbstractRegistry<E extends Identifiable<K>, K, P extends Provider<E>>
        implements
            ProviderChangeListener<E>,
            Registry<E, K> {

    protected AbstractRegistry(Class<P> type) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void activate(BundleContext bundleContext) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void deactivate() {
        throw new UnsupportedOperationException("not yet");
    }

    public void waitForCompletedAsyncActivationTasks() {
        throw new UnsupportedOperationException("not yet");
    }

    public void added(Provider<E> provider, E e) {
        throw new UnsupportedOperationException("not yet");
    }

    public void addRegistryChangeListener(RegistryChangeListener<E> registryChangeListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public Collection<E> getAll() {
        throw new UnsupportedOperationException("not yet");
    }

    public Stream<E> stream() {
        throw new UnsupportedOperationException("not yet");
    }

    public void removed(Provider<E> provider, E e) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeRegistryChangeListener(RegistryChangeListener<E> registryChangeListener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void updated(Provider<E> provider, E e, E e2) {
        throw new UnsupportedOperationException("not yet");
    }

    public E get(K k) {
        throw new UnsupportedOperationException("not yet");
    }

    protected Map.Entry<Provider<E>, E> getValueAndProvider(K k) {
        throw new UnsupportedOperationException("not yet");
    }

    public E add(E e) {
        throw new UnsupportedOperationException("not yet");
    }

    public E update(E e) {
        throw new UnsupportedOperationException("not yet");
    }

    public E remove(K k) {
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

    protected void addProvider(Provider<E> provider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected Provider<E> getProvider(K k) {
        throw new UnsupportedOperationException("not yet");
    }

    public Provider<E> getProvider(E e) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void forEach(Provider<E> provider, Consumer<E> consumer) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void forEach(Consumer<E> consumer) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void forEach(BiConsumer<Provider<E>, E> biConsumer) {
        throw new UnsupportedOperationException("not yet");
    }

    protected ManagedProvider<E, K> getManagedProvider() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void setManagedProvider(ManagedProvider<E, K> managedProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void unsetManagedProvider(ManagedProvider<E, K> managedProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void onAddElement(E e) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    protected void onRemoveElement(E e) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void beforeUpdateElement(E e) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void onUpdateElement(E e, E e2) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    protected void removeProvider(Provider<E> provider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected EventPublisher getEventPublisher() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void setEventPublisher(EventPublisher eventPublisher) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void unsetEventPublisher(EventPublisher eventPublisher) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void setReadyService(ReadyService readyService) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void unsetReadyService(ReadyService readyService) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void postEvent(Event event) {
        throw new UnsupportedOperationException("not yet");
    }
}
