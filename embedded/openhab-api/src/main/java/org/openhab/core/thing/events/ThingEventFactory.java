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

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.AbstractEventFactory;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventFactory;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Component;

/**
 * Makes the events about the status of things and about trigger channels.
 */
@NonNullByDefault
@Component(immediate = true, service = EventFactory.class)
public class ThingEventFactory extends AbstractEventFactory {

    public ThingEventFactory() {
        super(Set.of(ThingStatusInfoEvent.TYPE, ThingStatusInfoChangedEvent.TYPE, ChannelTriggeredEvent.TYPE));
    }

    /** The payload of {@link ChannelTriggeredEvent}. */
    private record Trigger(String event, String channel) {
    }

    /** A {@link ThingStatusInfo} as it stands in JSON. */
    private record Status(ThingStatus status, ThingStatusDetail statusDetail, @Nullable String description) {
        static Status of(ThingStatusInfo info) {
            return new Status(info.getStatus(), info.getStatusDetail(), info.getDescription());
        }

        ThingStatusInfo toInfo() {
            return new ThingStatusInfo(status, statusDetail, description);
        }
    }

    @Override
    protected Event createEventByType(String eventType, String topic, String payload, @Nullable String source)
            throws Exception {
        if (ChannelTriggeredEvent.TYPE.equals(eventType)) {
            Trigger trigger = deserializePayload(payload, Trigger.class);
            return new ChannelTriggeredEvent(topic, payload, source, trigger.event(),
                    new ChannelUID(trigger.channel()));
        }
        String[] elements = getTopicElements(topic);
        if (elements.length != 4) {
            throw new IllegalArgumentException("Event creation failed, invalid topic: " + topic);
        }
        ThingUID thingUID = new ThingUID(elements[2]);
        if (ThingStatusInfoEvent.TYPE.equals(eventType)) {
            return new ThingStatusInfoEvent(topic, payload, thingUID,
                    deserializePayload(payload, Status.class).toInfo());
        }
        Status[] newAndOld = deserializePayload(payload, Status[].class);
        if (newAndOld.length != 2) {
            throw new IllegalArgumentException("Event creation failed, invalid payload: " + payload);
        }
        return new ThingStatusInfoChangedEvent(topic, payload, thingUID, newAndOld[0].toInfo(),
                newAndOld[1].toInfo());
    }

    public static ChannelTriggeredEvent createTriggerEvent(String event, ChannelUID channel) {
        String payload = serializePayload(new Trigger(event, channel.getAsString()));
        return new ChannelTriggeredEvent("openhab/channels/" + channel + "/triggered", payload, null, event, channel);
    }

    public static ThingStatusInfoEvent createStatusInfoEvent(ThingUID thingUID, ThingStatusInfo thingStatusInfo) {
        return new ThingStatusInfoEvent("openhab/things/" + thingUID + "/status",
                serializePayload(Status.of(thingStatusInfo)), thingUID, thingStatusInfo);
    }

    public static ThingStatusInfoChangedEvent createStatusInfoChangedEvent(ThingUID thingUID,
            ThingStatusInfo thingStatusInfo, ThingStatusInfo oldThingStatusInfo) {
        Status[] newAndOld = {Status.of(thingStatusInfo), Status.of(oldThingStatusInfo)};
        return new ThingStatusInfoChangedEvent("openhab/things/" + thingUID + "/statuschanged",
                serializePayload(newAndOld), thingUID, thingStatusInfo, oldThingStatusInfo);
    }
}
