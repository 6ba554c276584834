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
package org.openhab.embedded.host.internal.type;

import org.openhab.core.config.core.ConfigDescriptionProvider;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.thing.binding.ThingTypeProvider;
import org.openhab.core.thing.type.ChannelGroupTypeProvider;
import org.openhab.core.thing.type.ChannelGroupTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeProvider;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.openhab.embedded.host.internal.thing.TypeRegistries;

/**
 * openHAB's type registries, filled by hand where openHAB lets the service registry do it.
 */
public final class HostRegistries {

    private HostRegistries() {
    }

    /**
     * @param system openHAB's own channel types ({@code system:...})
     */
    public static TypeRegistries of(BundleTypes types, ChannelTypeProvider system) {
        ChannelTypeRegistry channels = new Channels(types, system);
        return new TypeRegistries(new Things(channels, types), channels, new Groups(types), new Configs(types));
    }

    private static final class Channels extends ChannelTypeRegistry {

        Channels(ChannelTypeProvider... providers) {
            for (ChannelTypeProvider provider : providers) {
                addChannelTypeProvider(provider);
            }
        }
    }

    private static final class Things extends ThingTypeRegistry {

        Things(ChannelTypeRegistry channels, ThingTypeProvider provider) {
            super(channels);
            addThingTypeProvider(provider);
        }
    }

    private static final class Groups extends ChannelGroupTypeRegistry {

        Groups(ChannelGroupTypeProvider provider) {
            addChannelGroupTypeProvider(provider);
        }
    }

    private static final class Configs extends ConfigDescriptionRegistry {

        Configs(ConfigDescriptionProvider provider) {
            addConfigDescriptionProvider(provider);
        }
    }
}
