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
package org.openhab.core.thing.i18n;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.EventDescription;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragment;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Translates channel types, by the keys their texts name or else by those made of their UIDs:
 * {@code channel-type.<binding>.<type>.label} and so on.
 */
@NonNullByDefault
@Component(service = ChannelTypeI18nLocalizationService.class)
public class ChannelTypeI18nLocalizationService {

    private final TranslationProvider i18nProvider;

    @Activate
    public ChannelTypeI18nLocalizationService(final @Reference TranslationProvider i18nProvider) {
        this.i18nProvider = i18nProvider;
    }

    private @Nullable String translate(Bundle bundle, ChannelTypeUID uid, String part, @Nullable String text,
            @Nullable Locale locale) {
        String key = I18nUtil.stripConstantOr(text,
                () -> "channel-type." + uid.getBindingId() + "." + uid.getId() + "." + part);
        return i18nProvider.getText(bundle, key, text, locale);
    }

    public @Nullable String createLocalizedStatePattern(final Bundle bundle, String pattern,
            final ChannelTypeUID channelTypeUID, final @Nullable Locale locale) {
        return translate(bundle, channelTypeUID, "state.pattern", pattern, locale);
    }

    public List<StateOption> createLocalizedStateOptions(final Bundle bundle, List<StateOption> stateOptions,
            final ChannelTypeUID channelTypeUID, final @Nullable Locale locale) {
        return stateOptions.stream().map(option -> new StateOption(option.getValue(), translate(bundle, channelTypeUID,
                "state.option." + option.getValue(), option.getLabel(), locale))).toList();
    }

    /** The description as a fragment with translated pattern and options, {@code null} if there is none. */
    public @Nullable StateDescriptionFragment createLocalizedStateDescriptionFragment(final Bundle bundle,
            final @Nullable StateDescription state, final ChannelTypeUID channelTypeUID,
            final @Nullable Locale locale) {
        if (state == null) {
            return null;
        }
        StateDescriptionFragmentBuilder builder = StateDescriptionFragmentBuilder.create(state);
        String pattern = state.getPattern();
        String localized = pattern == null
                ? null
                : createLocalizedStatePattern(bundle, pattern, channelTypeUID, locale);
        if (localized != null) {
            builder.withPattern(localized);
        }
        return state.getOptions().isEmpty()
                ? builder.build()
                : builder.withOptions(createLocalizedStateOptions(bundle, state.getOptions(), channelTypeUID, locale))
                        .build();
    }

    public List<CommandOption> createLocalizedCommandOptions(final Bundle bundle, List<CommandOption> commandOptions,
            final ChannelTypeUID channelTypeUID, final @Nullable Locale locale) {
        return commandOptions.stream().map(option -> new CommandOption(option.getCommand(), translate(bundle,
                channelTypeUID, "command.option." + option.getCommand(), option.getLabel(), locale))).toList();
    }

    public @Nullable CommandDescription createLocalizedCommandDescription(final Bundle bundle,
            final @Nullable CommandDescription command, final ChannelTypeUID channelTypeUID,
            final @Nullable Locale locale) {
        return command == null
                ? null
                : CommandDescriptionBuilder.create().withCommandOptions(
                        createLocalizedCommandOptions(bundle, command.getCommandOptions(), channelTypeUID, locale))
                        .build();
    }

    /** The type with label, description, state and command options in the language. */
    public ChannelType createLocalizedChannelType(Bundle bundle, ChannelType channelType, @Nullable Locale locale) {
        ChannelTypeUID uid = channelType.getUID();
        String translated = translate(bundle, uid, "label", channelType.getLabel(), locale);
        String label = translated == null ? channelType.getLabel() : translated;
        String itemType = channelType.getItemType();
        ChannelTypeBuilder<?> builder;
        if (channelType.getKind() == ChannelKind.STATE && itemType != null) {
            builder = ChannelTypeBuilder.state(uid, label, itemType).withUnitHint(channelType.getUnitHint())
                    .withAutoUpdatePolicy(channelType.getAutoUpdatePolicy())
                    .withStateDescriptionFragment(
                            createLocalizedStateDescriptionFragment(bundle, channelType.getState(), uid, locale))
                    .withCommandDescription(createLocalizedCommandDescription(bundle,
                            channelType.getCommandDescription(), uid, locale));
        } else {
            EventDescription event = channelType.getEvent();
            builder = event == null
                    ? ChannelTypeBuilder.trigger(uid, label)
                    : ChannelTypeBuilder.trigger(uid, label).withEventDescription(event);
        }
        return finish(builder, bundle, channelType, locale);
    }

    private ChannelType finish(ChannelTypeBuilder<?> builder, Bundle bundle, ChannelType channelType,
            @Nullable Locale locale) {
        builder.isAdvanced(channelType.isAdvanced());
        builder.withTags(channelType.getTags());
        String description = translate(bundle, channelType.getUID(), "description", channelType.getDescription(),
                locale);
        if (description != null) {
            builder.withDescription(description);
        }
        String category = channelType.getCategory();
        if (category != null) {
            builder.withCategory(category);
        }
        URI configDescription = channelType.getConfigDescriptionURI();
        if (configDescription != null) {
            builder.withConfigDescriptionURI(configDescription);
        }
        return builder.build();
    }
}
