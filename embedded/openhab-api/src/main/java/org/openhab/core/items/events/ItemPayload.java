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
package org.openhab.core.items.events;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.Type;

/**
 * The payload of events about items as it stands in JSON. What an event does not have is left out.
 */
@NonNullByDefault({})
class ItemPayload {
    String type;
    String value;
    String oldType;
    String oldValue;
    ZonedDateTime lastStateUpdate;
    ZonedDateTime lastStateChange;

    /** For JSON. */
    ItemPayload() {
    }

    ItemPayload(Type newValue) {
        TypedValue typed = TypedValue.of(newValue);
        type = typed.type();
        value = typed.value();
    }

    TypedValue newValue() {
        return new TypedValue(type, value);
    }

    TypedValue oldValue() {
        return new TypedValue(oldType, oldValue);
    }
}
