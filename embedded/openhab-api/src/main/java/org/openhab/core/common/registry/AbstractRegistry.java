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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects the elements of all providers under their keys and tells listeners what changes. Providers are OSGi
 * services, or added by hand; new elements go to the managed one.
 *
 * @param <E> the elements
 * @param <K> their key
 * @param <P> the providers
 */
@NonNullByDefault
public abstract class AbstractRegistry<E extends Identifiable<K>, K, P extends Provider<E>>
        implements
            ProviderChangeListener<E>,
            Registry<E, K> {

    private final Logger logger = LoggerFactory.getLogger(AbstractRegistry.class);

    private final @Nullable Class<P> providerClazz;
    private final Map<Provider<E>, Map<K, E>> elements = new LinkedHashMap<>();
    private final List<RegistryChangeListener<E>> listeners = new CopyOnWriteArrayList<>();

    private @Nullable ServiceTracker<P, P> providerTracker;
    private volatile @Nullable ManagedProvider<E, K> managedProvider;
    private volatile @Nullable EventPublisher eventPublisher;

    /**
     * @param providerClazz the services to follow, {@code null} for none
     */
    protected AbstractRegistry(final @Nullable Class<P> providerClazz) {
        this.providerClazz = providerClazz;
    }

    protected void activate(final BundleContext context) {
        Class<P> type = providerClazz;
        if (type != null) {
            ServiceTracker<P, P> tracker = new ServiceTracker<>(context, type,
                    new ProviderCustomizer<>(context, this::addProvider, this::removeProvider));
            providerTracker = tracker;
            tracker.open();
        }
    }

    protected void deactivate() {
        ServiceTracker<P, P> tracker = providerTracker;
        if (tracker != null) {
            tracker.close();
            providerTracker = null;
        }
    }

    @Override
    public void added(Provider<E> provider, E element) {
        if (take(provider, element)) {
            notifyListenersAboutAddedElement(element);
        }
    }

    private boolean take(Provider<E> provider, E element) {
        K key = element.getUID();
        synchronized (elements) {
            Map<K, E> own = elements.get(provider);
            if (own == null) {
                return false;
            }
            if (get(key) != null) {
                logger.debug("Cannot add '{}' of {}: there is an element of this key already", key, provider);
                return false;
            }
            onAddElement(element);
            own.put(key, element);
            return true;
        }
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<E> listener) {
        listeners.add(listener);
    }

    @Override
    public Collection<E> getAll() {
        synchronized (elements) {
            return elements.values().stream().flatMap(own -> own.values().stream()).toList();
        }
    }

    @Override
    public Stream<E> stream() {
        return getAll().stream();
    }

    @Override
    public void removed(Provider<E> provider, E element) {
        E existing;
        synchronized (elements) {
            Map<K, E> own = elements.get(provider);
            existing = own == null ? null : own.remove(element.getUID());
        }
        if (existing != null) {
            onRemoveElement(existing);
            notifyListenersAboutRemovedElement(existing);
        }
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<E> listener) {
        listeners.remove(listener);
    }

    @Override
    public void updated(Provider<E> provider, E oldElement, E element) {
        E existing;
        synchronized (elements) {
            Map<K, E> own = elements.get(provider);
            existing = own == null ? null : own.get(element.getUID());
            if (own == null || existing == null) {
                return;
            }
            beforeUpdateElement(existing);
            onUpdateElement(oldElement, element);
            own.put(element.getUID(), element);
        }
        notifyListenersAboutUpdatedElement(oldElement, element);
    }

    @Override
    public @Nullable E get(K key) {
        Map.Entry<Provider<E>, E> found = getValueAndProvider(key);
        return found == null ? null : found.getValue();
    }

    protected Map.@Nullable Entry<Provider<E>, E> getValueAndProvider(K key) {
        synchronized (elements) {
            for (Map.Entry<Provider<E>, Map<K, E>> entry : elements.entrySet()) {
                E element = entry.getValue().get(key);
                if (element != null) {
                    return Map.entry(entry.getKey(), element);
                }
            }
        }
        return null;
    }

    /**
     * @throws IllegalStateException if there is no managed provider
     */
    @Override
    public E add(E element) {
        requireManagedProvider().add(element);
        return element;
    }

    @Override
    public @Nullable E update(E element) {
        return requireManagedProvider().update(element);
    }

    @Override
    public @Nullable E remove(K key) {
        return requireManagedProvider().remove(key);
    }

    private ManagedProvider<E, K> requireManagedProvider() {
        ManagedProvider<E, K> provider = managedProvider;
        if (provider == null) {
            throw new IllegalStateException("ManagedProvider is not available");
        }
        return provider;
    }

    protected void notifyListenersAboutAddedElement(E element) {
        listeners.forEach(listener -> listener.added(element));
    }

    protected void notifyListenersAboutRemovedElement(E element) {
        listeners.forEach(listener -> listener.removed(element));
    }

    protected void notifyListenersAboutUpdatedElement(E oldElement, E element) {
        listeners.forEach(listener -> listener.updated(oldElement, element));
    }

    /** Takes the provider's elements in and follows its changes. */
    protected void addProvider(Provider<E> provider) {
        synchronized (elements) {
            if (elements.putIfAbsent(provider, new LinkedHashMap<>()) != null) {
                return;
            }
        }
        provider.addProviderChangeListener(this);
        provider.getAll().forEach(element -> added(provider, element));
    }

    protected @Nullable Provider<E> getProvider(K key) {
        Map.Entry<Provider<E>, E> found = getValueAndProvider(key);
        return found == null ? null : found.getKey();
    }

    public @Nullable Provider<E> getProvider(E element) {
        return getProvider(element.getUID());
    }

    protected @Nullable ManagedProvider<E, K> getManagedProvider() {
        return managedProvider;
    }

    protected void setManagedProvider(ManagedProvider<E, K> provider) {
        managedProvider = provider;
    }

    protected void unsetManagedProvider(ManagedProvider<E, K> provider) {
        if (provider.equals(managedProvider)) {
            managedProvider = null;
        }
    }

    /** Called before an element is taken in; an exception keeps it out. */
    protected void onAddElement(E element) throws IllegalArgumentException {
    }

    /** Called after an element is gone. */
    protected void onRemoveElement(E element) {
    }

    /** Called with the element that is about to be replaced. */
    protected void beforeUpdateElement(E existingElement) {
    }

    /** Called before an element is replaced; an exception keeps the old one. */
    protected void onUpdateElement(E oldElement, E element) throws IllegalArgumentException {
    }

    /** Forgets the provider's elements. */
    protected void removeProvider(Provider<E> provider) {
        provider.removeProviderChangeListener(this);
        Map<K, E> own;
        synchronized (elements) {
            own = elements.remove(provider);
        }
        if (own != null) {
            own.values().forEach(element -> {
                onRemoveElement(element);
                notifyListenersAboutRemovedElement(element);
            });
        }
    }

    protected @Nullable EventPublisher getEventPublisher() {
        return eventPublisher;
    }

    protected void setEventPublisher(EventPublisher eventPublisher) {
        this.eventPublisher = eventPublisher;
    }

    protected void unsetEventPublisher(EventPublisher eventPublisher) {
        this.eventPublisher = null;
    }

    protected void postEvent(Event event) {
        EventPublisher publisher = eventPublisher;
        if (publisher != null) {
            publisher.post(event);
        }
    }
}
