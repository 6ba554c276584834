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
package org.openhab.binding.teltocharge.internal.item;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.items.ItemRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What things that read items need of openHAB.
 */
@Component(service = ItemServices.class)
@NonNullByDefault
public class ItemServices {

    private final ItemRegistry items;
    private final ItemUpdates updates;
    private final SpeedHints hints;

    @Activate
    public ItemServices(@Reference ItemRegistry items, @Reference ItemUpdates updates,
            @Reference SpeedHints hints) {
        this.items = items;
        this.updates = updates;
        this.hints = hints;
    }

    public ItemRegistry items() {
        return items;
    }

    /** Tells of each update. */
    public ItemUpdates updates() {
        return updates;
    }

    /** Knows how to get more of them. */
    public SpeedHints hints() {
        return hints;
    }
}
