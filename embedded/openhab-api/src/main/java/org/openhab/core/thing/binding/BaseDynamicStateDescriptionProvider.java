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

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Gives channels patterns and state options that are known only at run time.
 */
@NonNullByDefault
public abstract class BaseDynamicStateDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements
            DynamicStateDescriptionProvider {

    protected final Map<ChannelUID, String> channelPatternMap = new ConcurrentHashMap<>();
    protected final Map<ChannelUID, List<StateOption>> channelOptionsMap = new ConcurrentHashMap<>();

    public void setStatePattern(ChannelUID channelUID, String pattern) {
        channelPatternMap.put(channelUID, pattern);
    }

    public void setStateOptions(ChannelUID channelUID, List<StateOption> options) {
        channelOptionsMap.put(channelUID, List.copyOf(options));
    }

    /** The original description with pattern and options replaced, {@code null} if neither was set. */
    @Override
    public @Nullable StateDescription getStateDescription(Channel channel,
            @Nullable StateDescription originalStateDescription, @Nullable Locale locale) {
        String pattern = channelPatternMap.get(channel.getUID());
        List<StateOption> options = channelOptionsMap.get(channel.getUID());
        if (pattern == null && options == null) {
            return null;
        }
        StateDescriptionFragmentBuilder builder = originalStateDescription == null
                ? StateDescriptionFragmentBuilder.create()
                : StateDescriptionFragmentBuilder.create(originalStateDescription);
        if (pattern != null) {
            builder.withPattern(localizeStatePattern(pattern, channel, locale));
        }
        if (options != null) {
            builder.withOptions(localizedStateOptions(options, channel, locale));
        }
        return builder.build().toStateDescription();
    }

    protected String localizeStatePattern(String pattern, Channel channel, @Nullable Locale locale) {
        Bundle bundle = translatingBundle();
        ChannelTypeUID type = channel.getChannelTypeUID();
        String localized = bundle == null || type == null
                ? null
                : channelTypeI18nLocalizationService.createLocalizedStatePattern(bundle, pattern, type, locale);
        return localized == null ? pattern : localized;
    }

    protected List<StateOption> localizedStateOptions(List<StateOption> options, Channel channel,
            @Nullable Locale locale) {
        Bundle bundle = translatingBundle();
        ChannelTypeUID type = channel.getChannelTypeUID();
        return bundle == null || type == null
                ? options
                : channelTypeI18nLocalizationService.createLocalizedStateOptions(bundle, options, type, locale);
    }

    @Deactivate
    @Override
    public void deactivate() {
        super.deactivate();
        channelPatternMap.clear();
        channelOptionsMap.clear();
    }
}
