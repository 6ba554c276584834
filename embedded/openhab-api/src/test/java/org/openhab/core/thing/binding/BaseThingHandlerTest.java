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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.config.core.validation.ConfigValidationMessage;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.UID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.Command;
import org.osgi.framework.Bundle;

/**
 * The life cycle of handlers, as openHAB's documentation of bindings describes it.
 */
class BaseThingHandlerTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("teltocharge", "charger");
    private static final ThingUID UID = new ThingUID(TYPE, "car");
    private static final ChannelUID POWER = new ChannelUID(UID, "power");

    private final ThingHandlerCallback callback = mock(ThingHandlerCallback.class);
    private final Thing thing = ThingBuilder.create(TYPE, UID).withBridge(new ThingUID("teltocharge:tcp:bus"))
            .withConfiguration(new Configuration(Map.of("unitId", 1, "host", "a"))).build();
    private final Recorder handler = new Recorder(thing);

    private static class Recorder extends BaseThingHandler {
        final List<String> calls = new ArrayList<>();

        Recorder(Thing thing) {
            super(thing);
        }

        @Override
        public void initialize() {
            calls.add("initialize");
        }

        @Override
        public void dispose() {
            calls.add("dispose");
        }

        @Override
        public void handleCommand(ChannelUID channelUID, Command command) {
            calls.add(channelUID.getId() + " " + command);
        }
    }

    @BeforeEach
    void giveCallback() {
        handler.setCallback(callback);
    }

    private void setStatus(ThingStatus status, ThingStatusDetail detail) {
        thing.setStatusInfo(new ThingStatusInfo(status, detail, null));
    }

    @Test
    void statusAndStateGoThroughTheCallback() {
        handler.updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, "@text/offline.no-answer");
        handler.updateState("power", OnOffType.ON);

        verify(callback).statusUpdated(thing, new ThingStatusInfo(ThingStatus.OFFLINE,
                ThingStatusDetail.COMMUNICATION_ERROR, "@text/offline.no-answer"));
        verify(callback).stateUpdated(POWER, OnOffType.ON);
    }

    @Test
    void nothingHappensWithoutACallback() {
        handler.setCallback(null);

        handler.updateStatus(ThingStatus.ONLINE);
        handler.updateState(POWER, OnOffType.ON);

        verifyNoInteractions(callback);
        assertThat(handler.isLinked(POWER)).isFalse();
        assertThat(handler.getBridge()).isNull();
    }

    @Test
    void aNewConfigurationRestartsAnInitializedHandler() {
        setStatus(ThingStatus.ONLINE, ThingStatusDetail.NONE);

        handler.handleConfigurationUpdate(Map.of("unitId", 2));

        assertThat(handler.calls).containsExactly("dispose", "initialize");
        assertThat(thing.getConfiguration().getProperties()).containsOnly(Map.entry("unitId", BigDecimal.valueOf(2)),
                Map.entry("host", "a"));
        verify(callback).thingUpdated(thing);
        verify(callback, never()).configurationUpdated(any());
    }

    @Test
    void aNewConfigurationIsReportedWhenTheHandlerIsNotInitialized() {
        handler.handleConfigurationUpdate(Map.of("unitId", 2));

        assertThat(handler.calls).isEmpty();
        verify(callback).configurationUpdated(thing);
    }

    @Test
    void theSameConfigurationChangesNothing() {
        handler.handleConfigurationUpdate(Map.of("unitId", 1));

        verifyNoInteractions(callback);
    }

    @Test
    void anInvalidConfigurationIsNotTaken() {
        setStatus(ThingStatus.ONLINE, ThingStatusDetail.NONE);
        Map<String, Object> wrong = Map.of("unitId", 999);
        ConfigValidationException refusal = new ConfigValidationException(mock(Bundle.class),
                mock(TranslationProvider.class), List.of(new ConfigValidationMessage("unitId", "too large", "max")));
        doThrow(refusal).when(callback).validateConfigurationParameters(thing, wrong);

        assertThatThrownBy(() -> handler.handleConfigurationUpdate(wrong)).isSameAs(refusal);

        assertThat(handler.calls).isEmpty();
        assertThat(thing.getConfiguration().get("unitId")).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void theOldConfigurationStaysWhenTheFrameworkRefusesTheNewOne() {
        doThrow(new IllegalStateException("read-only")).when(callback).thingUpdated(thing);
        Configuration changed = handler.editConfiguration();
        changed.put("host", "b");

        assertThatThrownBy(() -> handler.updateConfiguration(changed)).isInstanceOf(IllegalStateException.class);

        assertThat(thing.getConfiguration().get("host")).isEqualTo("a");
    }

    @Test
    void theThingFollowsItsBridge() {
        setStatus(ThingStatus.ONLINE, ThingStatusDetail.NONE);
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.NONE, null));
        verify(callback).statusUpdated(thing,
                new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE, null));

        setStatus(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE);
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
        verify(callback).statusUpdated(thing, new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
    }

    @Test
    void aThingOfflineForItsOwnReasonStaysOfflineWhenTheBridgeReturns() {
        setStatus(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR);

        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));

        verifyNoInteractions(callback);
    }

    @Test
    void aLinkedChannelIsAskedForItsState() {
        handler.channelLinked(POWER);

        assertThat(handler.calls).containsExactly("power REFRESH");
    }

    @Test
    void removalIsConfirmedAtOnce() {
        handler.handleRemoval();

        verify(callback).statusUpdated(thing, new ThingStatusInfo(ThingStatus.REMOVED, ThingStatusDetail.NONE, null));
    }

    @Test
    void propertiesAreReportedOnlyWhenTheyChange() {
        handler.updateProperty("vendor", "Teltonika");
        handler.updateProperty("vendor", "Teltonika");

        verify(callback).thingUpdated(thing);
        assertThat(thing.getProperties()).containsExactly(Map.entry("vendor", "Teltonika"));
    }

    @Test
    void theThingIsReplacedOnlyByACopy() {
        assertThatThrownBy(() -> handler.updateThing(thing)).isInstanceOf(IllegalArgumentException.class);

        Thing copy = handler.editThing().withLabel("Car").build();
        handler.updateThing(copy);

        verify(callback).thingUpdated(copy);
        assertThat(handler.getThing().getLabel()).isEqualTo("Car");
    }

    @Test
    void theBridgeComesFromTheCallback() {
        Bridge bridge = mock(Bridge.class);
        when(callback.getBridge(new ThingUID("teltocharge:tcp:bus"))).thenReturn(bridge);

        assertThat(handler.getBridge()).isSameAs(bridge);
    }
}
