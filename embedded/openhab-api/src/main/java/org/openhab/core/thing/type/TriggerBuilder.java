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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.EventDescription;

/**
 * Builds the type of a channel with events.
 */
@NonNullByDefault
class TriggerBuilder extends CommonBuilder<TriggerChannelTypeBuilder> implements TriggerChannelTypeBuilder {

    private @Nullable EventDescription eventDescription;

    TriggerBuilder(ChannelTypeUID channelTypeUID, String label) {
        super(channelTypeUID, label);
    }

    @Override
    TriggerChannelTypeBuilder self() {
        return this;
    }

    @Override
    public TriggerChannelTypeBuilder withEventDescription(EventDescription eventDescription) {
        this.eventDescription = eventDescription;
        return this;
    }

    @Override
    public ChannelType build() {
        return new ChannelType(channelTypeUID, advanced, null, null, ChannelKind.TRIGGER, label, description, category,
                tags, null, null, eventDescription, configDescriptionURI, null);
    }
}
