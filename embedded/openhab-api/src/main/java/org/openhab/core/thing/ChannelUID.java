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
package org.openhab.core.thing;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class ChannelUID extends UID {

    public static final Pattern CHANNEL_SEGMENT_PATTERN = null;

    public static final String CHANNEL_GROUP_SEPARATOR = "";

    public ChannelUID(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelUID(ThingUID thingUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelUID(ChannelGroupUID channelGroupUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelUID(ThingUID thingUID, String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getId() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getIdWithoutGroup() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isInGroup() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getGroupId() {
        throw new UnsupportedOperationException("not yet");
    }

    protected int getMinimalNumberOfSegments() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void validateSegment(String value, int count, int count2) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingUID getThingUID() {
        throw new UnsupportedOperationException("not yet");
    }
}
