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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Names a channel of a thing. The id of a channel in a group is {@code group#channel}.
 */
@NonNullByDefault
public class ChannelUID extends UID {

    public static final Pattern CHANNEL_SEGMENT_PATTERN = Pattern.compile("[\\w-]*|[\\w-]*#[\\w-]*");

    public static final String CHANNEL_GROUP_SEPARATOR = "#";

    /**
     * @param channelUid all segments, joined by colons
     * @throws IllegalArgumentException if there are fewer than four, or one is malformed
     */
    public ChannelUID(String channelUid) {
        super(channelUid);
    }

    public ChannelUID(ThingUID thingUID, String id) {
        super(segments(thingUID, null, id));
    }

    public ChannelUID(ChannelGroupUID channelGroupUID, String id) {
        super(segments(channelGroupUID.getThingUID(), channelGroupUID.getId(), id));
    }

    public ChannelUID(ThingUID thingUID, String groupId, String id) {
        super(segments(thingUID, groupId, id));
    }

    private static List<String> segments(ThingUID thingUID, @Nullable String groupId, String id) {
        List<String> segments = new ArrayList<>(thingUID.getAllSegments());
        segments.add(groupId == null ? id : groupId + CHANNEL_GROUP_SEPARATOR + id);
        return segments;
    }

    /** The last segment, with the group if there is one. */
    public String getId() {
        List<String> segments = getAllSegments();
        return segments.get(segments.size() - 1);
    }

    public String getIdWithoutGroup() {
        String id = getId();
        return id.substring(id.indexOf(CHANNEL_GROUP_SEPARATOR) + 1);
    }

    public boolean isInGroup() {
        return getId().contains(CHANNEL_GROUP_SEPARATOR);
    }

    /** The group's id, {@code null} for a channel outside any group. */
    public @Nullable String getGroupId() {
        String id = getId();
        int separator = id.indexOf(CHANNEL_GROUP_SEPARATOR);
        return separator < 0 ? null : id.substring(0, separator);
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        return 4;
    }

    @Override
    protected void validateSegment(String segment, int index, int length) {
        if (index < length - 1) {
            super.validateSegment(segment, index, length);
        } else if (!CHANNEL_SEGMENT_PATTERN.matcher(segment).matches()) {
            throw new IllegalArgumentException(String.format(
                    "UID segment '%s' contains invalid characters. The last segment of the channel UID must match the "
                            + "pattern '%s'.",
                    segment, CHANNEL_SEGMENT_PATTERN));
        }
    }

    public ThingUID getThingUID() {
        List<String> segments = getAllSegments();
        return new ThingUID(segments.subList(0, segments.size() - 1).toArray(String[]::new));
    }
}
