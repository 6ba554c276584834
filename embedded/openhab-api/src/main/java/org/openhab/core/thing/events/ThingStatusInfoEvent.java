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
import org.openhab.core.events.AbstractEvent;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;

// SKELETON
@NonNullByDefault
public class ThingStatusInfoEvent extends AbstractEvent {

    public static final String TYPE = "";

    protected ThingStatusInfoEvent(String value, String value2, ThingUID thingUID, ThingStatusInfo thingStatusInfo) {
        super((java.lang.String) null, (java.lang.String) null, (java.lang.String) null); // not yet
    }

    public String getType() {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingUID getThingUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingStatusInfo getStatusInfo() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }
}
