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
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Gives channels command options that are known only at run time.
 */
@NonNullByDefault
public abstract class BaseDynamicCommandDescriptionProvider extends AbstractDynamicDescriptionProvider
        implements
            DynamicCommandDescriptionProvider {

    protected final Map<ChannelUID, List<CommandOption>> channelOptionsMap = new ConcurrentHashMap<>();

    /** Sets the options that the channel can be commanded with. */
    public void setCommandOptions(ChannelUID channelUID, List<CommandOption> options) {
        channelOptionsMap.put(channelUID, List.copyOf(options));
    }

    /** The description with the options set, {@code null} if none were. */
    @Override
    public @Nullable CommandDescription getCommandDescription(Channel channel,
            @Nullable CommandDescription originalCommandDescription, @Nullable Locale locale) {
        List<CommandOption> options = channelOptionsMap.get(channel.getUID());
        return options == null
                ? null
                : CommandDescriptionBuilder.create()
                        .withCommandOptions(localizedCommandOptions(options, channel, locale)).build();
    }

    protected List<CommandOption> localizedCommandOptions(List<CommandOption> options, Channel channel,
            @Nullable Locale locale) {
        Bundle bundle = translatingBundle();
        ChannelTypeUID type = channel.getChannelTypeUID();
        return bundle == null || type == null
                ? options
                : channelTypeI18nLocalizationService.createLocalizedCommandOptions(bundle, options, type, locale);
    }

    @Deactivate
    @Override
    public void deactivate() {
        super.deactivate();
        channelOptionsMap.clear();
    }
}
