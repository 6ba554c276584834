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

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What handlers may ask of the host and tell it.
 */
final class HostThingCallback implements ThingHandlerCallback {

    private final Logger logger = LoggerFactory.getLogger(HostThingCallback.class);
    private final HostThingRegistry registry;
    private final ThingStatuses statuses;
    private final ThingTypeRegistry thingTypes;
    private final ChannelTypeRegistry channelTypes;
    private final ConfigDescriptionRegistry configs;
    private final ConfigDescriptionValidator validator;
    private final ChannelFactory channels;
    private final ChannelTraffic traffic;
    private @Nullable ThingLifecycle lifecycle;

    HostThingCallback(HostThingRegistry registry, ThingStatuses statuses, TypeRegistries types,
            ConfigDescriptionValidator validator, ChannelFactory channels, ChannelTraffic traffic) {
        this.registry = registry;
        this.statuses = statuses;
        this.thingTypes = types.things();
        this.channelTypes = types.channels();
        this.configs = types.configs();
        this.validator = validator;
        this.channels = channels;
        this.traffic = traffic;
    }

    /** Breaks the circle: the life cycle hands this callback to the handlers. */
    void setLifecycle(ThingLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public void stateUpdated(ChannelUID channel, State state) {
        traffic.stateUpdated(channel, state);
    }

    @Override
    public void postCommand(ChannelUID channel, Command command) {
        traffic.commandPosted(channel, command);
    }

    @Override
    public void sendTimeSeries(ChannelUID channel, TimeSeries timeSeries) {
        logger.debug("Time series of {} are not kept here", channel);
    }

    @Override
    public void channelTriggered(Thing thing, ChannelUID channel, String event) {
        traffic.triggered(channel, event);
    }

    @Override
    public void statusUpdated(Thing given, ThingStatusInfo status) {
        ThingStatus next = status.getStatus();
        if (next == ThingStatus.UNINITIALIZED || next == ThingStatus.INITIALIZING || next == ThingStatus.REMOVING) {
            throw new IllegalArgumentException("Illegal status " + next + ". Bindings only may set "
                    + "UNKNOWN, ONLINE, OFFLINE or REMOVED.");
        }
        Thing thing = Optional.ofNullable(registry.get(given.getUID())).orElse(given);
        ThingStatus current = thing.getStatus();
        ThingLifecycle life = lifecycle;
        if (next == ThingStatus.REMOVED) {
            if (current != ThingStatus.REMOVING) {
                throw new IllegalArgumentException("Illegal status REMOVED: the thing was in status " + current
                        + ", but it can only follow REMOVING.");
            }
            if (life != null) {
                life.finishRemoval(thing);
            }
        } else if (current == ThingStatus.REMOVING || thing.getHandler() == null) {
            logger.debug("Ignoring status {} of {}, which is {}", next, thing.getUID(), current);
        } else {
            statuses.set(thing, status);
        }
    }

    @Override
    public void thingUpdated(Thing thing) {
        registry.replace(thing);
    }

    @Override
    public void configurationUpdated(Thing thing) {
        ThingLifecycle life = lifecycle;
        if (life != null) {
            life.start(thing.getUID());
        }
    }

    @Override
    public void validateConfigurationParameters(Thing thing, Map<String, Object> parameters) {
        ThingType type = thingTypes.getThingType(thing.getThingTypeUID());
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        if (uri != null) {
            validator.validate(parameters, uri);
        }
    }

    @Override
    public void validateConfigurationParameters(Channel channel, Map<String, Object> parameters) {
        ChannelTypeUID typeUid = channel.getChannelTypeUID();
        ChannelType type = typeUid == null ? null : channelTypes.getChannelType(typeUid);
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        if (uri != null) {
            validator.validate(parameters, uri);
        }
    }

    @Override
    public @Nullable ConfigDescription getConfigDescription(ChannelTypeUID typeUid) {
        ChannelType type = channelTypes.getChannelType(typeUid);
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        return uri == null ? null : configs.getConfigDescription(uri);
    }

    @Override
    public @Nullable ConfigDescription getConfigDescription(ThingTypeUID typeUid) {
        ThingType type = thingTypes.getThingType(typeUid);
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        return uri == null ? null : configs.getConfigDescription(uri);
    }

    @Override
    public void migrateThingType(Thing thing, ThingTypeUID typeUid, Configuration configuration) {
        throw new UnsupportedOperationException("A thing cannot change its type here.");
    }

    @Override
    public ChannelBuilder createChannelBuilder(ChannelUID channel, ChannelTypeUID typeUid) {
        return channels.builderOf(channel, typeUid);
    }

    @Override
    public ChannelBuilder editChannel(Thing thing, ChannelUID channelUid) {
        Channel channel = thing.getChannel(channelUid.getId());
        if (channel == null) {
            throw new IllegalArgumentException("Channel '" + channelUid + "' does not exist in " + thing.getUID());
        }
        return ChannelBuilder.create(channel);
    }

    @Override
    public List<ChannelBuilder> createChannelBuilders(ChannelGroupUID group, ChannelGroupTypeUID typeUid) {
        return channels.buildersOf(group, typeUid);
    }

    @Override
    public boolean isChannelLinked(ChannelUID channel) {
        return traffic.isLinked(channel);
    }

    @Override
    public @Nullable Bridge getBridge(ThingUID bridge) {
        return registry.get(bridge)instanceof Bridge found ? found : null;
    }
}
