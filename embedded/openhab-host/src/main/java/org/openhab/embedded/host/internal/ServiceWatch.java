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
package org.openhab.embedded.host.internal;

import java.util.function.Consumer;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Takes the services of one kind as they come and go.
 *
 * @param <T> type of the services
 */
final class ServiceWatch<T> extends ServiceTracker<T, T> {

    private final Consumer<T> onAdded;
    private final Consumer<T> onRemoved;

    ServiceWatch(BundleContext context, Class<T> type, Consumer<T> onAdded, Consumer<T> onRemoved) {
        super(context, type, null);
        this.onAdded = onAdded;
        this.onRemoved = onRemoved;
    }

    @Override
    public T addingService(ServiceReference<T> reference) {
        T service = super.addingService(reference);
        if (service != null) {
            onAdded.accept(service);
        }
        return service;
    }

    @Override
    public void removedService(ServiceReference<T> reference, T service) {
        onRemoved.accept(service);
        super.removedService(reference, service);
    }
}
