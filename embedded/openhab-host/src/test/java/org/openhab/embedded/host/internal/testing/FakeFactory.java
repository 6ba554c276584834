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
package org.openhab.embedded.host.internal.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;

/**
 * Makes fake handlers for the lamp add-on.
 */
@NonNullByDefault
public final class FakeFactory implements ThingHandlerFactory {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private @Nullable RuntimeException failure;

    public FakeFactory failingWith(RuntimeException wanted) {
        failure = wanted;
        return this;
    }

    public List<String> calls() {
        return calls;
    }

    @Override
    public boolean supportsThingType(ThingTypeUID thingTypeUID) {
        return "lamp".equals(thingTypeUID.getBindingId());
    }

    @Override
    public ThingHandler registerHandler(Thing thing) {
        return thing instanceof Bridge bridge ? new FakeBridgeHandler(bridge) : new FakeHandler(thing, failure);
    }

    @Override
    public void unregisterHandler(Thing thing) {
        calls.add("unregister " + thing.getUID().getId());
    }

    @Override
    public @Nullable Thing createThing(ThingTypeUID thingTypeUID, Configuration configuration,
            @Nullable ThingUID thingUID, @Nullable ThingUID bridgeUID) {
        return null;
    }

    @Override
    public void removeThing(ThingUID thingUID) {
        calls.add("remove " + thingUID.getId());
    }
}
