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

import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;

// SKELETON
@NonNullByDefault
public class ThingHelper {

    public ThingHelper() {
        throw new UnsupportedOperationException("not yet");
    }

    public static boolean equals(Thing thing, Thing thing2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static void addChannelsToThing(Thing thing, Collection<Channel> collection) {
        throw new UnsupportedOperationException("not yet");
    }

    public static void ensureUniqueChannels(Channel[] channel) {
        throw new UnsupportedOperationException("not yet");
    }

    public static void ensureUniqueChannels(Collection<Channel> collection) {
        throw new UnsupportedOperationException("not yet");
    }

    public static void ensureUniqueChannels(Collection<Channel> collection, Channel channel) {
        throw new UnsupportedOperationException("not yet");
    }
}
