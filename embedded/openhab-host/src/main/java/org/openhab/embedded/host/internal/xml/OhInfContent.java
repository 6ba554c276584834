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
package org.openhab.embedded.host.internal.xml;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ThingType;

/**
 * Everything that one bundle's OH-INF files describe.
 *
 * @param addon null in a bundle that is not an add-on of its own
 */
public record OhInfContent(@Nullable AddonInfo addon, List<ThingType> thingTypes, List<ChannelType> channelTypes,
        List<ChannelGroupType> channelGroupTypes, List<ConfigDescription> configDescriptions) {

    public OhInfContent {
        thingTypes = List.copyOf(thingTypes);
        channelTypes = List.copyOf(channelTypes);
        channelGroupTypes = List.copyOf(channelGroupTypes);
        configDescriptions = List.copyOf(configDescriptions);
    }
}
