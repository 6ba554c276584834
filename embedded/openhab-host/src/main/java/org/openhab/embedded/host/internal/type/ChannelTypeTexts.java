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

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.StateChannelTypeBuilder;
import org.openhab.core.thing.type.TriggerChannelTypeBuilder;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.EventDescription;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.openhab.embedded.host.internal.i18n.Localizer;
import org.osgi.framework.Bundle;

/**
 * Channel types in another language: label, description, options and patterns.
 */
final class ChannelTypeTexts {

    private final Localizer localizer;

    ChannelTypeTexts(Localizer localizer) {
        this.localizer = localizer;
    }

    ChannelType localize(Bundle bundle, ChannelType type, @Nullable Locale locale) {
        String prefix = "channel-type." + type.getUID().getAsString().replace(':', '.') + ".";
        Texts texts = (text, key) -> localizer.byConvention(bundle, text, prefix + key, locale);
        String label = Objects.requireNonNullElse(texts.of(type.getLabel(), "label"), "");
        ChannelTypeBuilder<?> builder = type.getKind() == ChannelKind.TRIGGER
                ? trigger(type, label)
                : state(type, label, texts);
        builder.isAdvanced(type.isAdvanced()).withTags(type.getTags());
        String description = texts.of(type.getDescription(), "description");
        if (description != null) {
            builder.withDescription(description);
        }
        String category = type.getCategory();
        if (category != null) {
            builder.withCategory(category);
        }
        var uri = type.getConfigDescriptionURI();
        if (uri != null) {
            builder.withConfigDescriptionURI(uri);
        }
        return builder.build();
    }

    private TriggerChannelTypeBuilder trigger(ChannelType type, String label) {
        TriggerChannelTypeBuilder builder = ChannelTypeBuilder.trigger(type.getUID(), label);
        EventDescription event = type.getEvent();
        return event == null ? builder : builder.withEventDescription(event);
    }

    private StateChannelTypeBuilder state(ChannelType type, String label, Texts texts) {
        StateChannelTypeBuilder builder = ChannelTypeBuilder.state(type.getUID(), label,
                Objects.requireNonNullElse(type.getItemType(), ""));
        String unitHint = type.getUnitHint();
        if (unitHint != null) {
            builder.withUnitHint(unitHint);
        }
        AutoUpdatePolicy policy = type.getAutoUpdatePolicy();
        if (policy != null) {
            builder.withAutoUpdatePolicy(policy);
        }
        StateDescription state = type.getState();
        if (state != null) {
            addState(builder, state, texts);
        }
        CommandDescription command = type.getCommandDescription();
        if (command != null) {
            List<CommandOption> options = command.getCommandOptions().stream()
                    .map(option -> new CommandOption(option.getCommand(),
                            texts.of(option.getLabel(), "command.option." + option.getCommand())))
                    .toList();
            builder.withCommandDescription(CommandDescriptionBuilder.create().withCommandOptions(options).build());
        }
        return builder;
    }

    private static void addState(StateChannelTypeBuilder builder, StateDescription state, Texts texts) {
        StateDescriptionFragmentBuilder fragment = StateDescriptionFragmentBuilder.create(state);
        String pattern = texts.of(state.getPattern(), "state.pattern");
        if (pattern != null) {
            fragment.withPattern(pattern);
        }
        fragment.withOptions(state.getOptions().stream().map(option -> new StateOption(option.getValue(),
                texts.of(option.getLabel(), "state.option." + option.getValue()))).toList());
        builder.withStateDescriptionFragment(fragment.build());
    }

    private interface Texts {

        @Nullable
        String of(@Nullable String text, String key);
    }
}
