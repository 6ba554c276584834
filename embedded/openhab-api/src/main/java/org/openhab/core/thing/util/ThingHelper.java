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
package org.openhab.core.thing.util;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.UID;
import org.openhab.core.thing.internal.ThingImpl;

/**
 * Compares things and checks their channels.
 */
@NonNullByDefault
public class ThingHelper {

    /** Whether the two agree in everything but status and handler. */
    public static boolean equals(Thing a, Thing b) {
        return a.getUID().equals(b.getUID()) && Objects.equals(a.getBridgeUID(), b.getBridgeUID())
                && a.getConfiguration().equals(b.getConfiguration()) && Objects.equals(a.getLabel(), b.getLabel())
                && Objects.equals(a.getLocation(), b.getLocation())
                && Set.copyOf(a.getChannels()).equals(Set.copyOf(b.getChannels()))
                && a.getProperties().equals(b.getProperties())
                && Objects.equals(a.getSemanticEquipmentTag(), b.getSemanticEquipmentTag());
    }

    /**
     * @throws IllegalArgumentException if the thing has a channel of one of these UIDs already
     */
    public static void addChannelsToThing(Thing thing, Collection<Channel> channels) {
        List<Channel> all = new ArrayList<>(thing.getChannels());
        all.addAll(channels);
        ensureUniqueChannels(all);
        channels.forEach(((ThingImpl) thing)::addChannel);
    }

    public static void ensureUniqueChannels(final Channel[] channels) {
        ensureUniqueChannels(Arrays.asList(channels));
    }

    /**
     * @throws IllegalArgumentException if two channels have the same UID
     */
    public static void ensureUniqueChannels(final Collection<Channel> channels) {
        Set<UID> seen = new HashSet<>();
        for (Channel channel : channels) {
            if (!seen.add(channel.getUID())) {
                throw new IllegalArgumentException("Duplicate channels " + channel.getUID());
            }
        }
    }

    /**
     * @throws IllegalArgumentException if one of the channels has the UID of the new one
     */
    public static void ensureUniqueChannels(final Collection<Channel> channels, final Channel channel) {
        List<Channel> all = new ArrayList<>(channels);
        all.add(channel);
        ensureUniqueChannels(all);
    }
}
