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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;

// SKELETON
@NonNullByDefault
public abstract class BaseThingHandlerFactory implements ThingHandlerFactory {

    protected BundleContext bundleContext;

    public BaseThingHandlerFactory() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void activate(ComponentContext componentContext) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void deactivate(ComponentContext componentContext) {
        throw new UnsupportedOperationException("not yet");
    }

    protected BundleContext getBundleContext() {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingHandler registerHandler(Thing thing) {
        throw new UnsupportedOperationException("not yet");
    }

    public void registerService(ThingHandler thingHandler, Class<? extends ThingHandlerService> type) {
        throw new UnsupportedOperationException("not yet");
    }

    protected abstract ThingHandler createHandler(Thing thing);

    public void unregisterHandler(Thing thing) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void removeHandler(ThingHandler thingHandler) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeThing(ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    protected ThingType getThingTypeByUID(ThingTypeUID thingTypeUID) {
        throw new UnsupportedOperationException("not yet");
    }

    protected Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration, ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration, ThingUID thingUID,
            ThingUID thingUID2) {
        throw new UnsupportedOperationException("not yet");
    }

    protected ConfigDescriptionRegistry getConfigDescriptionRegistry() {
        throw new UnsupportedOperationException("not yet");
    }
}
