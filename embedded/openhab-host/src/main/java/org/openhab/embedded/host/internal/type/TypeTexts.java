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

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeBuilder;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;
import org.openhab.embedded.host.internal.i18n.Localizer;
import org.osgi.framework.Bundle;

/**
 * Types in another language, by the keys of openHAB's convention ({@code thing-type.binding.type.label} ...).
 */
public final class TypeTexts {

    private final Localizer localizer;
    private final ChannelTypeTexts channelTexts;
    private final ConfigTexts configTexts;

    public TypeTexts(Localizer localizer) {
        this.localizer = localizer;
        this.channelTexts = new ChannelTypeTexts(localizer);
        this.configTexts = new ConfigTexts(localizer);
    }

    ChannelType channelType(Bundle bundle, ChannelType type, @Nullable Locale locale) {
        return channelTexts.localize(bundle, type, locale);
    }

    ConfigDescription configDescription(Bundle bundle, ConfigDescription description, @Nullable Locale locale) {
        return configTexts.localize(bundle, description, locale);
    }

    ThingType thingType(Bundle bundle, ThingType type, @Nullable Locale locale) {
        String prefix = "thing-type." + type.getUID().getAsString().replace(':', '.') + ".";
        ThingTypeBuilder builder = ThingTypeBuilder.instance(type)
                .withLabel(Objects.requireNonNullElse(text(bundle, type.getLabel(), prefix + "label", locale), ""))
                .withChannelDefinitions(channels(bundle, type.getChannelDefinitions(), prefix, locale))
                .withChannelGroupDefinitions(groups(bundle, type.getChannelGroupDefinitions(), prefix, locale));
        ifPresent(text(bundle, type.getDescription(), prefix + "description", locale), builder::withDescription);
        return type instanceof BridgeType ? builder.buildBridge() : builder.build();
    }

    ChannelGroupType groupType(Bundle bundle, ChannelGroupType type, @Nullable Locale locale) {
        String prefix = "channel-group-type." + type.getUID().getAsString().replace(':', '.') + ".";
        ChannelGroupTypeBuilder builder = ChannelGroupTypeBuilder
                .instance(type.getUID(),
                        Objects.requireNonNullElse(text(bundle, type.getLabel(), prefix + "label", locale), ""))
                .withChannelDefinitions(channels(bundle, type.getChannelDefinitions(), prefix, locale));
        ifPresent(text(bundle, type.getDescription(), prefix + "description", locale), builder::withDescription);
        ifPresent(type.getCategory(), builder::withCategory);
        return builder.build();
    }

    private List<ChannelDefinition> channels(Bundle bundle, List<ChannelDefinition> channels, String prefix,
            @Nullable Locale locale) {
        return channels.stream().map(channel -> {
            String key = prefix + "channel." + channel.getId() + ".";
            return new ChannelDefinitionBuilder(channel)
                    .withLabel(text(bundle, channel.getLabel(), key + "label", locale))
                    .withDescription(text(bundle, channel.getDescription(), key + "description", locale)).build();
        }).toList();
    }

    private List<ChannelGroupDefinition> groups(Bundle bundle, List<ChannelGroupDefinition> groups, String prefix,
            @Nullable Locale locale) {
        return groups.stream().map(group -> {
            String key = prefix + "group." + group.getId() + ".";
            return new ChannelGroupDefinition(group.getId(), group.getTypeUID(),
                    text(bundle, group.getLabel(), key + "label", locale),
                    text(bundle, group.getDescription(), key + "description", locale));
        }).toList();
    }

    private @Nullable String text(Bundle bundle, @Nullable String text, String key, @Nullable Locale locale) {
        return localizer.byConvention(bundle, text, key, locale);
    }

    private static void ifPresent(@Nullable String text, Consumer<String> setter) {
        if (text != null) {
            setter.accept(text);
        }
    }
}
