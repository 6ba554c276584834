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
package org.openhab.core.thing.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.ChannelUID;

// SKELETON
@NonNullByDefault
public class ItemChannelLink extends AbstractLink {

    public ItemChannelLink(String value, ChannelUID channelUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public ItemChannelLink(String value, ChannelUID channelUID, Configuration configuration) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelUID getLinkedUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public Configuration getConfiguration() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean tagsLinked() {
        throw new UnsupportedOperationException("not yet");
    }

    public void setTagsLinked(boolean flag) {
        throw new UnsupportedOperationException("not yet");
    }
}
