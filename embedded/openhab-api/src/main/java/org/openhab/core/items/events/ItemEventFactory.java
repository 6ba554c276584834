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
import org.openhab.core.events.AbstractEventFactory;
import org.openhab.core.events.Event;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

// SKELETON
@NonNullByDefault
public class ItemEventFactory extends AbstractEventFactory {

    public ItemEventFactory() {
        super((java.util.Set) null); // not yet
    }

    protected Event createEventByType(String value, String value2, String value3, String value4) throws Exception {
        throw new UnsupportedOperationException("not yet");
    }

    public static ItemCommandEvent createCommandEvent(String value, Command command, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ItemCommandEvent createCommandEvent(String value, Command command) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ItemStateEvent createStateEvent(String value, State state, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ItemEvent createStateEvent(String value, State state) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ItemStateUpdatedEvent createStateUpdatedEvent(String value, State state,
            ZonedDateTime zonedDateTime) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ItemStateUpdatedEvent createStateUpdatedEvent(String value, State state, ZonedDateTime zonedDateTime,
            String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ItemStateChangedEvent createStateChangedEvent(String value, State state, State state2,
            ZonedDateTime zonedDateTime, ZonedDateTime zonedDateTime2, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ItemStateChangedEvent createStateChangedEvent(String value, State state, State state2,
            ZonedDateTime zonedDateTime, ZonedDateTime zonedDateTime2) {
        throw new UnsupportedOperationException("not yet");
    }
}
