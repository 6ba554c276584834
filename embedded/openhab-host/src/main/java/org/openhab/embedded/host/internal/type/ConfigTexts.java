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

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameterBuilder;
import org.openhab.core.config.core.ConfigDescriptionParameterGroup;
import org.openhab.core.config.core.ConfigDescriptionParameterGroupBuilder;
import org.openhab.core.config.core.ParameterOption;
import org.openhab.embedded.host.internal.i18n.Localizer;
import org.osgi.framework.Bundle;

/**
 * Configuration descriptions in another language. The key of a parameter's label is
 * {@code thing-type.config.binding.type.parameter.label} for the description {@code thing-type:binding:type}.
 */
final class ConfigTexts {

    private final Localizer localizer;

    ConfigTexts(Localizer localizer) {
        this.localizer = localizer;
    }

    ConfigDescription localize(Bundle bundle, ConfigDescription description, @Nullable Locale locale) {
        Texts texts = new Texts(bundle, prefix(description.getUID()), locale);
        List<ConfigDescriptionParameter> parameters = description.getParameters().stream()
                .map(parameter -> parameter(parameter, texts)).toList();
        List<ConfigDescriptionParameterGroup> groups = description.getParameterGroups().stream()
                .map(group -> group(group, texts)).toList();
        return ConfigDescriptionBuilder.create(description.getUID()).withParameters(parameters)
                .withParameterGroups(groups).build();
    }

    private static String prefix(URI uri) {
        return uri.getScheme() + ".config." + uri.getSchemeSpecificPart().replace(':', '.') + ".";
    }

    private ConfigDescriptionParameter parameter(ConfigDescriptionParameter source, Texts texts) {
        String key = source.getName() + ".";
        return ConfigDescriptionParameterBuilder.create(source.getName(), source.getType())
                .withMinimum(source.getMinimum()).withMaximum(source.getMaximum()).withStepSize(source.getStepSize())
                .withPattern(source.getPattern()).withReadOnly(source.isReadOnly()).withMultiple(source.isMultiple())
                .withMultipleLimit(source.getMultipleLimit()).withContext(source.getContext())
                .withRequired(source.isRequired()).withDefault(source.getDefault())
                .withLabel(texts.of(source.getLabel(), key + "label"))
                .withDescription(texts.of(source.getDescription(), key + "description"))
                .withOptions(source.getOptions().stream().map(option -> option(option, key, texts)).toList())
                .withAdvanced(source.isAdvanced()).withVerify(source.isVerifyable())
                .withLimitToOptions(source.getLimitToOptions()).withGroupName(source.getGroupName())
                .withFilterCriteria(source.getFilterCriteria()).withUnit(source.getUnit())
                .withUnitLabel(texts.of(source.getUnitLabel(), key + "unitLabel")).build();
    }

    private ParameterOption option(ParameterOption option, String key, Texts texts) {
        String label = texts.of(option.getLabel(), key + "option." + option.getValue());
        return new ParameterOption(option.getValue(), label == null ? option.getValue() : label);
    }

    private ConfigDescriptionParameterGroup group(ConfigDescriptionParameterGroup source, Texts texts) {
        String key = "group." + source.getName() + ".";
        return ConfigDescriptionParameterGroupBuilder.create(source.getName()).withContext(source.getContext())
                .withAdvanced(source.isAdvanced()).withLabel(texts.of(source.getLabel(), key + "label"))
                .withDescription(texts.of(source.getDescription(), key + "description")).build();
    }

    private final class Texts {

        private final Bundle bundle;
        private final String prefix;
        private final @Nullable Locale locale;

        Texts(Bundle bundle, String prefix, @Nullable Locale locale) {
            this.bundle = bundle;
            this.prefix = prefix;
            this.locale = locale;
        }

        @Nullable
        String of(@Nullable String text, String key) {
            return localizer.byConvention(bundle, text, prefix + key, locale);
        }
    }
}
