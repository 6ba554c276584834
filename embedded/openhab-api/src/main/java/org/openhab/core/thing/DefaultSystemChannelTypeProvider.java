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
package org.openhab.core.thing;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeProvider;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.util.BundleResolver;

// SKELETON
@NonNullByDefault
public class DefaultSystemChannelTypeProvider implements ChannelTypeProvider {

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_SIGNAL_STRENGTH = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_LOW_BATTERY = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_BATTERY_LEVEL = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_TRIGGER = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_RAWBUTTON = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_BUTTON = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_RAWROCKER = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_POWER = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_LOCATION = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MOTION = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_BRIGHTNESS = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_COLOR = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_COLOR_TEMPERATURE = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_COLOR_TEMPERATURE_ABS = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_VOLUME = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MUTE = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MEDIA_CONTROL = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MEDIA_TITLE = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_MEDIA_ARTIST = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_WIND_DIRECTION = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_WIND_SPEED = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_OUTDOOR_TEMPERATURE = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_INDOOR_TEMPERATURE = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ATMOSPHERIC_HUMIDITY = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_BAROMETRIC_PRESSURE = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_POWER = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_CURRENT = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_VOLTAGE = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_ELECTRIC_ENERGY = null;

    public static final ChannelTypeUID SYSTEM_CHANNEL_TYPE_UID_UV_INDEX = null;

    public static final ChannelType SYSTEM_CHANNEL_SIGNAL_STRENGTH = null;

    public static final ChannelType SYSTEM_CHANNEL_LOW_BATTERY = null;

    public static final ChannelType SYSTEM_CHANNEL_BATTERY_LEVEL = null;

    public static final ChannelType SYSTEM_TRIGGER = null;

    public static final ChannelType SYSTEM_RAWBUTTON = null;

    public static final ChannelType SYSTEM_BUTTON = null;

    public static final ChannelType SYSTEM_RAWROCKER = null;

    public static final ChannelType SYSTEM_POWER = null;

    public static final ChannelType SYSTEM_LOCATION = null;

    public static final ChannelType SYSTEM_MOTION = null;

    public static final ChannelType SYSTEM_BRIGHTNESS = null;

    public static final ChannelType SYSTEM_COLOR = null;

    public static final ChannelType SYSTEM_COLOR_TEMPERATURE = null;

    public static final ChannelType SYSTEM_COLOR_TEMPERATURE_ABS = null;

    public static final ChannelType SYSTEM_VOLUME = null;

    public static final ChannelType SYSTEM_MUTE = null;

    public static final ChannelType SYSTEM_MEDIA_CONTROL = null;

    public static final ChannelType SYSTEM_MEDIA_TITLE = null;

    public static final ChannelType SYSTEM_MEDIA_ARTIST = null;

    public static final ChannelType SYSTEM_WIND_DIRECTION = null;

    public static final ChannelType SYSTEM_WIND_SPEED = null;

    public static final ChannelType SYSTEM_OUTDOOR_TEMPERATURE = null;

    public static final ChannelType SYSTEM_INDOOR_TEMPERATURE = null;

    public static final ChannelType SYSTEM_ATMOSPHERIC_HUMIDITY = null;

    public static final ChannelType SYSTEM_BAROMETRIC_PRESSURE = null;

    public static final ChannelType SYSTEM_ELECTRIC_POWER = null;

    public static final ChannelType SYSTEM_ELECTRIC_CURRENT = null;

    public static final ChannelType SYSTEM_ELECTRIC_VOLTAGE = null;

    public static final ChannelType SYSTEM_ELECTRICAL_ENERGY = null;

    public static final ChannelType SYSTEM_UV_INDEX = null;

    public DefaultSystemChannelTypeProvider(ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService,
            BundleResolver bundleResolver) {
        throw new UnsupportedOperationException("not yet");
    }

    public Collection<ChannelType> getChannelTypes(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelType getChannelType(ChannelTypeUID channelTypeUID, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }
}
