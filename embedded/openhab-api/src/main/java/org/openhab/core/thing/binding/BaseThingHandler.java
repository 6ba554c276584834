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

import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

// SKELETON
@NonNullByDefault
public abstract class BaseThingHandler implements ThingHandler {

    protected final ScheduledExecutorService scheduler = null;

    protected Thing thing;

    public BaseThingHandler(Thing thing) {
        throw new UnsupportedOperationException("not yet");
    }

    public void handleRemoval() {
        throw new UnsupportedOperationException("not yet");
    }

    public void handleConfigurationUpdate(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    protected boolean isModifyingCurrentConfig(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public void dispose() {
        throw new UnsupportedOperationException("not yet");
    }

    public Thing getThing() {
        throw new UnsupportedOperationException("not yet");
    }

    public void thingUpdated(Thing thing) {
        throw new UnsupportedOperationException("not yet");
    }

    public void setCallback(ThingHandlerCallback thingHandlerCallback) {
        throw new UnsupportedOperationException("not yet");
    }

    protected ThingHandlerCallback getCallback() {
        throw new UnsupportedOperationException("not yet");
    }

    public void channelLinked(ChannelUID channelUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public void channelUnlinked(ChannelUID channelUID) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void validateConfigurationParameters(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    protected ConfigDescription getConfigDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    protected ConfigDescription getConfigDescription(ChannelTypeUID channelTypeUID) {
        throw new UnsupportedOperationException("not yet");
    }

    protected Configuration getConfig() {
        throw new UnsupportedOperationException("not yet");
    }

    protected <T> T getConfigAs(Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void updateState(ChannelUID channelUID, State state) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void updateState(String value, State state) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void sendTimeSeries(String value, TimeSeries timeSeries) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void triggerChannel(ChannelUID channelUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void triggerChannel(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void triggerChannel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void triggerChannel(ChannelUID channelUID) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void postCommand(String value, Command command) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void postCommand(ChannelUID channelUID, Command command) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void updateStatus(ThingStatus thingStatus, ThingStatusDetail thingStatusDetail, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void updateStatus(ThingStatus thingStatus, ThingStatusDetail thingStatusDetail) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void updateStatus(ThingStatus thingStatus) {
        throw new UnsupportedOperationException("not yet");
    }

    protected ThingBuilder editThing() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void updateThing(Thing thing) {
        throw new UnsupportedOperationException("not yet");
    }

    protected Configuration editConfiguration() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void updateConfiguration(Configuration configuration) {
        throw new UnsupportedOperationException("not yet");
    }

    protected Map<String, String> editProperties() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void updateProperties(Map<String, String> map) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void updateProperty(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    protected Bridge getBridge() {
        throw new UnsupportedOperationException("not yet");
    }

    protected boolean isLinked(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected boolean isLinked(ChannelUID channelUID) {
        throw new UnsupportedOperationException("not yet");
    }

    protected boolean isInitialized() {
        throw new UnsupportedOperationException("not yet");
    }

    public void bridgeStatusChanged(ThingStatusInfo thingStatusInfo) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void changeThingType(ThingTypeUID thingTypeUID, Configuration configuration) {
        throw new UnsupportedOperationException("not yet");
    }
}
