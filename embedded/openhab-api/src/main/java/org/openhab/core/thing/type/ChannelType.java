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
package org.openhab.core.thing.type;

import java.net.URI;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.EventDescription;
import org.openhab.core.types.StateDescription;

// SKELETON
@NonNullByDefault
public class ChannelType extends AbstractDescriptionType {

    protected ChannelType(ChannelTypeUID channelTypeUID, boolean flag, String value, String value2,
            ChannelKind channelKind, String value3, String value4, String value5, Set<String> set,
            StateDescription stateDescription, CommandDescription commandDescription, EventDescription eventDescription,
            URI uri, AutoUpdatePolicy autoUpdatePolicy) throws IllegalArgumentException {
        super((org.openhab.core.thing.UID) null, (java.lang.String) null, (java.lang.String) null, (java.net.URI) null); // not yet
    }

    public ChannelTypeUID getUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getItemType() {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelKind getKind() {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<String> getTags() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public StateDescription getState() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getUnitHint() {
        throw new UnsupportedOperationException("not yet");
    }

    public EventDescription getEvent() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean isAdvanced() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getCategory() {
        throw new UnsupportedOperationException("not yet");
    }

    public AutoUpdatePolicy getAutoUpdatePolicy() {
        throw new UnsupportedOperationException("not yet");
    }

    public CommandDescription getCommandDescription() {
        throw new UnsupportedOperationException("not yet");
    }
}
