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
package org.openhab.core.thing.binding;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * One service of one handler: taken from the component of its class (scope prototype), given its handler, and offered
 * under the interfaces it implements for as long as the handler lives.
 *
 * @param <T> the service's class
 */
@NonNullByDefault
class HandlerService<T extends ThingHandlerService> {

    private final Class<T> type;
    private final BundleContext bundleContext;

    private @Nullable ServiceObjects<T> component;
    private @Nullable T service;
    private @Nullable ServiceRegistration<?> registration;

    HandlerService(Class<T> type, BundleContext bundleContext) {
        this.type = type;
        this.bundleContext = bundleContext;
    }

    void start(ThingHandler handler) {
        T instance = obtain();
        service = instance;
        instance.setThingHandler(handler);
        instance.initialize();
        String[] names = interfacesOf(type).stream().map(Class::getName).toArray(String[]::new);
        if (names.length > 0) {
            registration = bundleContext.registerService(names, instance, null);
        }
    }

    private T obtain() {
        ServiceReference<T> reference = bundleContext.getServiceReference(type);
        if (reference != null) {
            ServiceObjects<T> objects = bundleContext.getServiceObjects(reference);
            T instance = objects.getService();
            if (instance != null) {
                component = objects;
                return instance;
            }
        }
        T instance = construct();
        instance.activate();
        return instance;
    }

    private T construct() {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName() + " is neither a component nor does it have a constructor without parameters", e);
        }
    }

    void stop() {
        ServiceRegistration<?> registered = registration;
        if (registered != null) {
            registered.unregister();
            registration = null;
        }
        T instance = service;
        if (instance == null) {
            return;
        }
        instance.dispose();
        ServiceObjects<T> objects = component;
        if (objects == null) {
            instance.deactivate();
        } else {
            objects.ungetService(instance);
        }
        service = null;
    }

    /** All interfaces but the one that every handler service has. */
    private static Set<Class<?>> interfacesOf(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> current = type; current != null; current = current.getSuperclass()) {
            collect(current, found);
        }
        found.remove(ThingHandlerService.class);
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        for (Class<?> implemented : type.getInterfaces()) {
            if (found.add(implemented)) {
                collect(implemented, found);
            }
        }
    }
}
