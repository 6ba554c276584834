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

import java.time.Instant;
import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * What an item holds.
 *
 * @param name the item
 * @param state what it was updated to, changed or not
 * @param updated when that was, or earlier
 */
@NonNullByDefault
public record ItemState(String name, State state, Instant updated) {

    /**
     * @throws ItemException if there is no such item, or it was never updated
     */
    public static ItemState read(ItemRegistry items, String name) throws ItemException {
        Item item = items.get(name);
        if (item == null) {
            throw new ItemException(StatusText.of("offline.conf-error.item-missing", name));
        }
        // The time first: if an update comes in between, the state is newer than the time says, never older.
        ZonedDateTime updated = item.getLastStateUpdate();
        State state = item.getState();
        if (updated == null || state instanceof UnDefType) {
            throw new ItemException(StatusText.of("offline.comm-error.item-undefined", name, state));
        }
        return new ItemState(name, state, updated.toInstant());
    }
}
