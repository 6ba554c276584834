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
package org.openhab.embedded.host.internal.rest;

import java.util.List;

import org.openhab.core.config.discovery.DiscoveryServiceRegistry;
import org.openhab.core.config.discovery.inbox.Inbox;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.ThingManager;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.link.ManagedItemChannelLinkProvider;
import org.openhab.embedded.host.internal.i18n.HostLocaleProvider;
import org.openhab.embedded.host.internal.item.HostItemRegistry;
import org.openhab.embedded.host.internal.thing.HostThingRegistry;
import org.openhab.embedded.host.internal.thing.ThingConfigs;
import org.openhab.embedded.host.internal.thing.TypeRegistries;

/**
 * What the REST interface is made of.
 */
public record RestServices(HostThingRegistry things, ThingManager thingManager, ThingConfigs configs,
        TypeRegistries types, HostItemRegistry items, ItemChannelLinkRegistry links,
        ManagedItemChannelLinkProvider managedLinks, EventPublisher events, Inbox inbox,
        DiscoveryServiceRegistry discovery, HostLocaleProvider locales, StatusLocalizer statuses) {

    public RestServlet servlet(AccessGuard guard) {
        List<RestResource> resources = List.of(new RootResource(locales, locales),
                new ThingResource(things, thingManager, configs, new ThingJson(things, links, statuses)),
                new ThingTypeResource(types), new ItemResource(items, events),
                new LinkResource(links, managedLinks, items), new InboxResource(inbox, things, types),
                new DiscoveryResource(discovery));
        return new RestServlet(guard, locales, resources);
    }
}
