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

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.AbstractEvent;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;

/**
 * A thing's status is set.
 */
@NonNullByDefault
public class ThingStatusInfoEvent extends AbstractEvent {

    public static final String TYPE = ThingStatusInfoEvent.class.getSimpleName();

    private final ThingUID thingUID;
    private final ThingStatusInfo thingStatusInfo;

    protected ThingStatusInfoEvent(String topic, String payload, ThingUID thingUID, ThingStatusInfo thingStatusInfo) {
        super(topic, payload, null);
        this.thingUID = thingUID;
        this.thingStatusInfo = thingStatusInfo;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    public ThingUID getThingUID() {
        return thingUID;
    }

    public ThingStatusInfo getStatusInfo() {
        return thingStatusInfo;
    }

    @Override
    public String toString() {
        return "Thing '" + thingUID + "' updated: " + thingStatusInfo;
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), thingUID, thingStatusInfo);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return super.equals(obj) && obj instanceof ThingStatusInfoEvent other && thingUID.equals(other.thingUID)
                && thingStatusInfo.equals(other.thingStatusInfo);
    }
}
