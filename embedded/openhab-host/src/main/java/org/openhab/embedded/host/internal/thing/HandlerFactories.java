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
package org.openhab.embedded.host.internal.thing;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandlerFactory;

/**
 * The handler factories that the installed add-ons offer.
 */
public final class HandlerFactories {

    private final CopyOnWriteArrayList<ThingHandlerFactory> factories = new CopyOnWriteArrayList<>();

    void add(ThingHandlerFactory factory) {
        factories.addIfAbsent(factory);
    }

    void remove(ThingHandlerFactory factory) {
        factories.remove(factory);
    }

    public Optional<ThingHandlerFactory> find(ThingTypeUID type) {
        return factories.stream().filter(factory -> factory.supportsThingType(type)).findFirst();
    }
}
