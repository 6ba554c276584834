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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.DefaultAbstractManagedProvider;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;

// SKELETON
@NonNullByDefault
public class ManagedItemChannelLinkProvider extends DefaultAbstractManagedProvider<ItemChannelLink, String>
        implements
            ItemChannelLinkProvider {

    public ManagedItemChannelLinkProvider(StorageService storageService) {
        super((org.openhab.core.storage.StorageService) null); // not yet
    }

    protected String getStorageName() {
        throw new UnsupportedOperationException("not yet");
    }

    protected String keyToString(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public int removeLinksForThing(ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public int removeLinksForItem(String value) {
        throw new UnsupportedOperationException("not yet");
    }
}
