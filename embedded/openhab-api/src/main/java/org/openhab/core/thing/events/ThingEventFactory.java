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
package org.openhab.core.thing.events;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.events.AbstractEventFactory;
import org.openhab.core.events.Event;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;

// SKELETON
@NonNullByDefault
public class ThingEventFactory extends AbstractEventFactory {

    public ThingEventFactory() {
        super((java.util.Set) null); // not yet
    }

    protected Event createEventByType(String value, String value2, String value3, String value4) throws Exception {
        throw new UnsupportedOperationException("not yet");
    }

    public static ChannelTriggeredEvent createTriggerEvent(String value, ChannelUID channelUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ThingStatusInfoEvent createStatusInfoEvent(ThingUID thingUID, ThingStatusInfo thingStatusInfo) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ThingStatusInfoChangedEvent createStatusInfoChangedEvent(ThingUID thingUID,
            ThingStatusInfo thingStatusInfo, ThingStatusInfo thingStatusInfo2) {
        throw new UnsupportedOperationException("not yet");
    }
}
