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
package org.openhab.embedded.host.internal.thing;

import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.util.KeyedExecutor;

/**
 * Puts together what keeps things alive.
 */
public final class ThingSystem {

    private ThingSystem() {
    }

    /**
     * @return the life cycle, which listens to the registry from now on
     */
    public static ThingLifecycle lifecycle(HostThingRegistry registry, ThingStatuses statuses, TypeRegistries types,
            ConfigDescriptionValidator validator, ChannelFactory channels, ChannelTraffic traffic,
            DisabledThings disabled, KeyedExecutor<ThingUID> executor) {
        HostThingCallback callback = new HostThingCallback(registry, statuses, types, validator, channels, traffic);
        HandlerBinder binder = new HandlerBinder(registry, statuses, types.things(), validator, callback);
        ThingLifecycle lifecycle = new ThingLifecycle(registry, new HandlerFactories(), binder, statuses, disabled,
                executor);
        callback.setLifecycle(lifecycle);
        registry.setRemover(lifecycle);
        registry.addRegistryChangeListener(lifecycle);
        statuses.addListener(lifecycle);
        return lifecycle;
    }
}
