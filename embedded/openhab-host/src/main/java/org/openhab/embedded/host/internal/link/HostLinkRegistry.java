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
package org.openhab.embedded.host.internal.link;

import java.util.Map;

import org.openhab.core.items.ItemBuilderFactory;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.link.ManagedItemChannelLinkProvider;
import org.osgi.framework.BundleContext;

/**
 * openHAB's link registry with the two sources of links that this host has: files and REST.
 */
public final class HostLinkRegistry extends ItemChannelLinkRegistry {

    public HostLinkRegistry(ThingRegistry things, ItemRegistry items, ItemBuilderFactory itemBuilders,
            BundleContext context, FileLinks fileLinks, ManagedItemChannelLinkProvider managedLinks) {
        super(Map.of(), things, items, itemBuilders, context);
        addProvider(fileLinks);
        addProvider(managedLinks);
        setManagedProvider(managedLinks);
    }

    /** The providers are given; one that comes as a service would read the same stored links a second time. */
    @Override
    protected void activate(BundleContext context) {
        // Nothing to look for.
    }
}
