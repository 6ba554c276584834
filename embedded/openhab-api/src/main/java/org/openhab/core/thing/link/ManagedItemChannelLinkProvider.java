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
package org.openhab.core.thing.link;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.DefaultAbstractManagedProvider;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The links that were made at run time.
 */
@NonNullByDefault
@Component(immediate = true, service = {ItemChannelLinkProvider.class, ManagedItemChannelLinkProvider.class})
public class ManagedItemChannelLinkProvider extends DefaultAbstractManagedProvider<ItemChannelLink, String>
        implements
            ItemChannelLinkProvider {

    @Activate
    public ManagedItemChannelLinkProvider(final @Reference StorageService storageService) {
        super(storageService);
    }

    @Override
    protected String getStorageName() {
        return ItemChannelLink.class.getName();
    }

    @Override
    protected String keyToString(String key) {
        return key;
    }

    /** Removes the links to the thing's channels and tells how many there were. */
    public int removeLinksForThing(final ThingUID thingUID) {
        return removeAll(link -> link.getLinkedUID().getThingUID().equals(thingUID));
    }

    /** Removes the item's links and tells how many there were. */
    public int removeLinksForItem(final String itemName) {
        return removeAll(link -> link.getItemName().equals(itemName));
    }

    private int removeAll(Predicate<ItemChannelLink> condition) {
        List<ItemChannelLink> found = getAll().stream().filter(condition).toList();
        found.forEach(link -> remove(link.getUID()));
        return found.size();
    }
}
