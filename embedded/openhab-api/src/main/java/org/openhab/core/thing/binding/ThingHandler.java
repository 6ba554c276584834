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
package org.openhab.core.thing.binding;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.types.Command;

/**
 * What a binding does for one thing. The framework makes one per thing and calls it from different threads.
 */
@NonNullByDefault
public interface ThingHandler {

    Thing getThing();

    /**
     * Starts the work. Must return soon and leave it to another thread to set the status when that takes time.
     */
    void initialize();

    /** Ends the work; no update may follow. */
    void dispose();

    /** Sets the way back into the framework, {@code null} when the handler is no longer in charge. */
    void setCallback(@Nullable ThingHandlerCallback thingHandlerCallback);

    void handleCommand(ChannelUID channelUID, Command command);

    /**
     * @param configurationParameters the parameters to change; those not named keep their values
     * @throws org.openhab.core.config.core.validation.ConfigValidationException if one does not fit its description
     */
    void handleConfigurationUpdate(Map<String, Object> configurationParameters);

    void thingUpdated(Thing thing);

    void channelLinked(ChannelUID channelUID);

    void channelUnlinked(ChannelUID channelUID);

    void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo);

    /** Called when the thing is about to be removed; the handler sets the status to REMOVED when it has let go. */
    void handleRemoval();

    /** The services that live as long as this handler. */
    default Collection<Class<? extends ThingHandlerService>> getServices() {
        return List.of();
    }
}
