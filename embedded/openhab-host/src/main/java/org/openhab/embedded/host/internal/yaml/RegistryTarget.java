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
package org.openhab.embedded.host.internal.yaml;

import java.util.Map;

import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.item.HostItemRegistry;
import org.openhab.embedded.host.internal.item.ItemBlueprint;
import org.openhab.embedded.host.internal.link.FileLinks;
import org.openhab.embedded.host.internal.thing.HostThingRegistry;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what the files say into the registries.
 */
public final class RegistryTarget implements YamlTarget {

    private final Logger logger = LoggerFactory.getLogger(RegistryTarget.class);
    private final HostThingRegistry things;
    private final HostItemRegistry items;
    private final FileLinks links;

    public RegistryTarget(HostThingRegistry things, HostItemRegistry items, FileLinks links) {
        this.things = things;
        this.items = items;
        this.links = links;
    }

    @Override
    public void putThing(ThingBlueprint thing) {
        try {
            things.put(thing, false);
        } catch (IllegalArgumentException e) {
            logger.error("Thing {}: {}", thing.uid(), e.getMessage());
        }
    }

    @Override
    public void removeThing(ThingUID uid) {
        things.forceRemove(uid);
    }

    @Override
    public void putItem(ItemBlueprint item) {
        try {
            items.put(item, false);
            links.set(item.name(), item.channels());
        } catch (IllegalArgumentException e) {
            logger.error("Item {}: {}", item.name(), e.getMessage());
        }
    }

    @Override
    public void removeItem(String name) {
        links.set(name, Map.of());
        items.remove(name);
    }
}
