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

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.binding.builder.ThingStatusInfoBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.util.ThingHandlerHelper;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What most handlers have in common: the way into the framework, the configuration and the life cycle.
 */
@NonNullByDefault
public abstract class BaseThingHandler implements ThingHandler {

    private static final String THING_HANDLER_THREADPOOL_NAME = "thingHandler";

    private final Logger logger = LoggerFactory.getLogger(BaseThingHandler.class);

    protected final ScheduledExecutorService scheduler = ThreadPoolManager
            .getScheduledPool(THING_HANDLER_THREADPOOL_NAME);

    protected Thing thing;

    private volatile @Nullable ThingHandlerCallback callback;

    public BaseThingHandler(Thing thing) {
        this.thing = thing;
    }

    /** Lets go at once. A handler that needs time sets the status itself when it is done. */
    @Override
    public void handleRemoval() {
        updateStatus(ThingStatus.REMOVED);
    }

    /** Checks and stores the parameters and starts the handler again; does nothing if none of them changes. */
    @Override
    public void handleConfigurationUpdate(Map<String, Object> configurationParameters) {
        if (!isModifyingCurrentConfig(configurationParameters)) {
            return;
        }
        validateConfigurationParameters(configurationParameters);
        Configuration configuration = editConfiguration();
        configurationParameters.forEach(configuration::put);
        if (isInitialized()) {
            dispose();
            updateConfiguration(configuration);
            initialize();
        } else {
            updateConfiguration(configuration);
            ThingHandlerCallback current = callback;
            if (current != null) {
                // The framework may now be able to initialize a handler that waited for its configuration.
                current.configurationUpdated(thing);
            }
        }
    }

    protected boolean isModifyingCurrentConfig(Map<String, Object> configurationParameters) {
        Configuration current = getConfig();
        return configurationParameters.entrySet().stream()
                .anyMatch(entry -> !Objects.equals(current.get(entry.getKey()),
                        ConfigUtil.normalizeType(entry.getValue())));
    }

    @Override
    public void dispose() {
    }

    @Override
    public Thing getThing() {
        return thing;
    }

    /** Starts the handler again with the new thing. */
    @Override
    public void thingUpdated(Thing thing) {
        dispose();
        this.thing = thing;
        initialize();
    }

    @Override
    public void setCallback(@Nullable ThingHandlerCallback thingHandlerCallback) {
        synchronized (this) {
            callback = thingHandlerCallback;
        }
    }

    protected @Nullable ThingHandlerCallback getCallback() {
        return callback;
    }

    /** The callback, {@code null} with a line in the log if the framework has taken it back. */
    private @Nullable ThingHandlerCallback callbackFor(String what) {
        ThingHandlerCallback current = callback;
        if (current == null) {
            logger.warn("Handler {} of thing {} tried {} although the handler was already disposed.",
                    getClass().getSimpleName(), thing.getUID(), what);
        }
        return current;
    }

    /** Asks the handler for the channel's state, so that the new item has one. */
    @Override
    public void channelLinked(ChannelUID channelUID) {
        handleCommand(channelUID, RefreshType.REFRESH);
    }

    @Override
    public void channelUnlinked(ChannelUID channelUID) {
    }

    /**
     * @throws org.openhab.core.config.core.validation.ConfigValidationException if a parameter does not fit its
     *             description
     */
    protected void validateConfigurationParameters(Map<String, Object> configurationParameters) {
        ThingHandlerCallback current = callbackFor("validating its configuration");
        if (current != null) {
            current.validateConfigurationParameters(thing, configurationParameters);
        }
    }

    protected @Nullable ConfigDescription getConfigDescription() {
        ThingHandlerCallback current = callbackFor("reading its config description");
        return current == null ? null : current.getConfigDescription(thing.getThingTypeUID());
    }

    protected @Nullable ConfigDescription getConfigDescription(ChannelTypeUID channelTypeUID) {
        ThingHandlerCallback current = callbackFor("reading a channel's config description");
        return current == null ? null : current.getConfigDescription(channelTypeUID);
    }

    protected Configuration getConfig() {
        return getThing().getConfiguration();
    }

    /** The configuration in the fields of a new object of the class. */
    protected <T> T getConfigAs(Class<T> configurationClass) {
        return getConfig().as(configurationClass);
    }

    protected void updateState(ChannelUID channelUID, State state) {
        ThingHandlerCallback current = callbackFor("updating a channel's state");
        if (current != null) {
            current.stateUpdated(channelUID, state);
        }
    }

    /**
     * @param channelID {@code channel} or {@code group#channel}
     */
    protected void updateState(String channelID, State state) {
        updateState(channelUID(channelID), state);
    }

    private ChannelUID channelUID(String channelID) {
        return new ChannelUID(getThing().getUID(), channelID);
    }

    protected void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        ThingHandlerCallback current = callbackFor("sending a time series");
        if (current != null) {
            current.sendTimeSeries(channelUID, timeSeries);
        }
    }

    protected void sendTimeSeries(String channelID, TimeSeries timeSeries) {
        sendTimeSeries(channelUID(channelID), timeSeries);
    }

    protected void triggerChannel(ChannelUID channelUID, String event) {
        ThingHandlerCallback current = callbackFor("triggering a channel");
        if (current != null) {
            current.channelTriggered(getThing(), channelUID, event);
        }
    }

    protected void triggerChannel(String channelUID, String event) {
        triggerChannel(channelUID(channelUID), event);
    }

    protected void triggerChannel(String channelUID) {
        triggerChannel(channelUID, "");
    }

    protected void triggerChannel(ChannelUID channelUID) {
        triggerChannel(channelUID, "");
    }

    protected void postCommand(String channelID, Command command) {
        postCommand(channelUID(channelID), command);
    }

    protected void postCommand(ChannelUID channelUID, Command command) {
        ThingHandlerCallback current = callbackFor("posting a command");
        if (current != null) {
            current.postCommand(channelUID, command);
        }
    }

    /**
     * @param description plain text or a key behind {@code @text/}, {@code null} for none
     */
    protected void updateStatus(ThingStatus status, ThingStatusDetail statusDetail, @Nullable String description) {
        ThingHandlerCallback current = callbackFor("updating the thing status");
        if (current != null) {
            current.statusUpdated(thing,
                    ThingStatusInfoBuilder.create(status, statusDetail).withDescription(description).build());
        }
    }

    protected void updateStatus(ThingStatus status, ThingStatusDetail statusDetail) {
        updateStatus(status, statusDetail, null);
    }

    protected void updateStatus(ThingStatus status) {
        updateStatus(status, ThingStatusDetail.NONE, null);
    }

    /** A builder for a copy of the thing, to be given to {@link #updateThing(Thing)}. */
    protected ThingBuilder editThing() {
        return ThingBuilder.create(thing);
    }

    /**
     * Replaces the thing. The handler is not started again.
     *
     * @throws IllegalArgumentException if it is the current thing itself and no copy
     */
    protected void updateThing(Thing thing) {
        if (thing == this.thing) {
            throw new IllegalArgumentException("Changes must not be done on the current thing - create a copy, e.g. via"
                    + " editThing()");
        }
        ThingHandlerCallback current = callbackFor("updating the thing");
        if (current != null) {
            this.thing = thing;
            current.thingUpdated(thing);
        }
    }

    /** A copy of the configuration, to be given to {@link #updateConfiguration(Configuration)}. */
    protected Configuration editConfiguration() {
        return new Configuration(getConfig().getProperties());
    }

    /** Stores the configuration. If the framework refuses it, the old one stays. */
    protected void updateConfiguration(Configuration configuration) {
        Map<String, Object> old = getConfig().getProperties();
        boolean accepted = false;
        try {
            getConfig().setProperties(configuration.getProperties());
            ThingHandlerCallback current = callbackFor("updating its configuration");
            if (current != null) {
                current.thingUpdated(thing);
            }
            accepted = true;
        } finally {
            if (!accepted) {
                getConfig().setProperties(old);
            }
        }
    }

    /** A copy of the properties, to be given to {@link #updateProperties(Map)}. */
    protected Map<String, String> editProperties() {
        return new HashMap<>(getThing().getProperties());
    }

    /**
     * @param properties the properties to change; those not named keep their values, {@code null} removes one
     */
    protected void updateProperties(@Nullable Map<String, String> properties) {
        if (properties == null) {
            return;
        }
        boolean changed = false;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            changed |= setProperty(property.getKey(), property.getValue());
        }
        notifyOf(changed);
    }

    protected void updateProperty(String name, @Nullable String value) {
        notifyOf(setProperty(name, value));
    }

    private boolean setProperty(String name, @Nullable String value) {
        return !Objects.equals(thing.setProperty(name, value), value);
    }

    private void notifyOf(boolean changed) {
        ThingHandlerCallback current = changed ? callbackFor("updating its properties") : null;
        if (current != null) {
            current.thingUpdated(thing);
        }
    }

    /** The bridge above, {@code null} if there is none. */
    protected @Nullable Bridge getBridge() {
        ThingUID bridgeUID = thing.getBridgeUID();
        ThingHandlerCallback current = bridgeUID == null ? null : callbackFor("accessing its bridge");
        return bridgeUID == null || current == null ? null : current.getBridge(bridgeUID);
    }

    protected boolean isLinked(String channelId) {
        return isLinked(channelUID(channelId));
    }

    protected boolean isLinked(ChannelUID channelUID) {
        ThingHandlerCallback current = callbackFor("checking whether a channel is linked");
        return current != null && current.isChannelLinked(channelUID);
    }

    protected boolean isInitialized() {
        return ThingHandlerHelper.isHandlerInitialized(this);
    }

    /** Follows the bridge: OFFLINE with it, ONLINE again if nothing but the bridge was the cause. */
    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        if (bridgeStatusInfo.getStatus() == ThingStatus.ONLINE
                && getThing().getStatusInfo().getStatusDetail() == ThingStatusDetail.BRIDGE_OFFLINE) {
            updateStatus(ThingStatus.ONLINE, ThingStatusDetail.NONE);
        } else if (bridgeStatusInfo.getStatus() == ThingStatus.OFFLINE) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE);
        }
    }

    protected void changeThingType(ThingTypeUID thingTypeUID, Configuration configuration) {
        ThingHandlerCallback current = callbackFor("changing its thing type");
        if (current != null) {
            current.migrateThingType(getThing(), thingTypeUID, configuration);
        }
    }
}
