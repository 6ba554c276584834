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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class ChannelDefinitionBuilder {

    public ChannelDefinitionBuilder(ChannelDefinition channelDefinition) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelDefinitionBuilder(String value, ChannelTypeUID channelTypeUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelDefinitionBuilder withProperties(Map<String, String> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelDefinitionBuilder withLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelDefinitionBuilder withDescription(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelDefinitionBuilder withAutoUpdatePolicy(AutoUpdatePolicy autoUpdatePolicy) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelDefinition build() {
        throw new UnsupportedOperationException("not yet");
    }
}
