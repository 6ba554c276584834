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

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Hands providers that come and go as services to a registry.
 *
 * @param <E> the elements
 * @param <P> the providers
 */
@NonNullByDefault
record ProviderCustomizer<E, P extends Provider<E>> (BundleContext context, Consumer<Provider<E>> onAdded,
        Consumer<Provider<E>> onRemoved) implements ServiceTrackerCustomizer<P, P> {

    @Override
    public P addingService(ServiceReference<P> reference) {
        P provider = context.getService(reference);
        onAdded.accept(provider);
        return provider;
    }

    @Override
    public void modifiedService(ServiceReference<P> reference, P provider) {
        // Nothing of the registration's properties matters here.
    }

    @Override
    public void removedService(ServiceReference<P> reference, P provider) {
        onRemoved.accept(provider);
        context.ungetService(reference);
    }
}
