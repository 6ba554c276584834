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

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Makes handlers and looks after the services that live as long as each of them.
 */
@NonNullByDefault
public abstract class BaseThingHandlerFactory implements ThingHandlerFactory {

    protected @NonNullByDefault({}) BundleContext bundleContext;

    private final Map<ThingUID, List<HandlerService<?>>> handlerServices = new ConcurrentHashMap<>();

    private @NonNullByDefault({}) ServiceTracker<ThingTypeRegistry, ThingTypeRegistry> thingTypeRegistryTracker;
    private @NonNullByDefault({}) ServiceTracker<ConfigDescriptionRegistry, ConfigDescriptionRegistry> configDescriptionRegistryTracker;

    protected void activate(ComponentContext componentContext) {
        bundleContext = componentContext.getBundleContext();
        thingTypeRegistryTracker = new ServiceTracker<>(bundleContext, ThingTypeRegistry.class, null);
        thingTypeRegistryTracker.open();
        configDescriptionRegistryTracker = new ServiceTracker<>(bundleContext, ConfigDescriptionRegistry.class, null);
        configDescriptionRegistryTracker.open();
    }

    protected void deactivate(ComponentContext componentContext) {
        List.copyOf(handlerServices.keySet()).forEach(this::unregisterServices);
        thingTypeRegistryTracker.close();
        configDescriptionRegistryTracker.close();
        bundleContext = null;
    }

    /**
     * @throws IllegalStateException before {@link #activate(ComponentContext)} and after
     *             {@link #deactivate(ComponentContext)}
     */
    protected BundleContext getBundleContext() {
        BundleContext context = bundleContext;
        if (context == null) {
            throw new IllegalStateException(
                    "Cannot get bundle context. Most likely the activate method has not been called.");
        }
        return context;
    }

    /**
     * Makes the thing's handler and the services that go with it.
     *
     * @throws IllegalStateException if there is no handler for the thing, or a bridge's handler is none for bridges
     */
    @Override
    public ThingHandler registerHandler(Thing thing) {
        ThingHandler thingHandler = createHandler(thing);
        if (thingHandler == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " could not create a handler for the thing '"
                    + thing.getUID() + "'.");
        }
        if (thing instanceof Bridge && !(thingHandler instanceof BridgeHandler)) {
            throw new IllegalStateException("Created handler of bridge '" + thing.getUID()
                    + "' must implement the BridgeHandler interface.");
        }
        thingHandler.getServices().forEach(service -> registerService(thingHandler, service));
        return thingHandler;
    }

    /** Makes a service of the class for the handler. */
    public void registerService(ThingHandler thingHandler, Class<? extends ThingHandlerService> klass) {
        HandlerService<?> service = new HandlerService<>(klass, getBundleContext());
        handlerServices.computeIfAbsent(thingHandler.getThing().getUID(), uid -> new CopyOnWriteArrayList<>())
                .add(service);
        service.start(thingHandler);
    }

    /** Makes the handler, {@code null} if this factory does not know the thing's type. */
    protected abstract @Nullable ThingHandler createHandler(Thing thing);

    @Override
    public void unregisterHandler(Thing thing) {
        ThingHandler thingHandler = thing.getHandler();
        if (thingHandler != null) {
            removeHandler(thingHandler);
        }
        unregisterServices(thing.getUID());
    }

    private void unregisterServices(ThingUID thingUID) {
        List<HandlerService<?>> services = handlerServices.remove(thingUID);
        if (services != null) {
            services.forEach(HandlerService::stop);
        }
    }

    /** Called when a handler is given up. */
    protected void removeHandler(ThingHandler thingHandler) {
    }

    /** Called when a thing is removed for good. */
    @Override
    public void removeThing(ThingUID thingUID) {
    }

    protected @Nullable ThingType getThingTypeByUID(ThingTypeUID thingTypeUID) {
        if (thingTypeRegistryTracker == null) {
            throw new IllegalStateException(
                    "Base thing handler factory has not been properly initialized. Did you forget to call super.activate()?");
        }
        ThingTypeRegistry registry = thingTypeRegistryTracker.getService();
        return registry == null ? null : registry.getThingType(thingTypeUID);
    }

    protected @Nullable Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration, ThingUID thingUID) {
        return createThing(thingTypeUID, configuration, thingUID, null);
    }

    /**
     * @param thingUID the UID, {@code null} for one made up at random
     * @return the thing with its type's channels and default values, {@code null} if the type is unknown
     */
    @Override
    public @Nullable Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration,
            @Nullable ThingUID thingUID, @Nullable ThingUID bridgeUID) {
        ThingUID effectiveUID = thingUID == null ? ThingFactory.generateRandomThingUID(thingTypeUID) : thingUID;
        ThingType thingType = getThingTypeByUID(thingTypeUID);
        return thingType == null
                ? null
                : ThingFactory.createThing(thingType, effectiveUID, configuration, bridgeUID,
                        getConfigDescriptionRegistry());
    }

    protected @Nullable ConfigDescriptionRegistry getConfigDescriptionRegistry() {
        if (configDescriptionRegistryTracker == null) {
            throw new IllegalStateException(
                    "Config Description Registry has not been properly initialized. Did you forget to call super.activate()?");
        }
        return configDescriptionRegistryTracker.getService();
    }
}
