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
package org.openhab.core.config.core;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Asks all providers for descriptions of configurations and adds the options that others contribute.
 */
@NonNullByDefault
@Component(immediate = true, service = ConfigDescriptionRegistry.class)
public class ConfigDescriptionRegistry {

    private final List<ConfigOptionProvider> configOptionProviders = new CopyOnWriteArrayList<>();
    private final List<ConfigDescriptionProvider> configDescriptionProviders = new CopyOnWriteArrayList<>();
    private final List<ConfigDescriptionAliasProvider> configDescriptionAliasProviders = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addConfigOptionProvider(ConfigOptionProvider configOptionProvider) {
        configOptionProviders.add(configOptionProvider);
    }

    protected void removeConfigOptionProvider(ConfigOptionProvider configOptionProvider) {
        configOptionProviders.remove(configOptionProvider);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        configDescriptionProviders.add(configDescriptionProvider);
    }

    protected void removeConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        configDescriptionProviders.remove(configDescriptionProvider);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addConfigDescriptionAliasProvider(ConfigDescriptionAliasProvider configDescriptionAliasProvider) {
        configDescriptionAliasProviders.add(configDescriptionAliasProvider);
    }

    protected void removeConfigDescriptionAliasProvider(
            ConfigDescriptionAliasProvider configDescriptionAliasProvider) {
        configDescriptionAliasProviders.remove(configDescriptionAliasProvider);
    }

    /**
     * @param locale the language, {@code null} for the default one
     */
    public Collection<ConfigDescription> getConfigDescriptions(@Nullable Locale locale) {
        Set<URI> uris = new LinkedHashSet<>();
        for (ConfigDescriptionProvider provider : configDescriptionProviders) {
            provider.getConfigDescriptions(locale).forEach(description -> uris.add(description.getUID()));
        }
        return uris.stream().map(uri -> getConfigDescription(uri, locale)).filter(Objects::nonNull).toList();
    }

    public Collection<ConfigDescription> getConfigDescriptions() {
        return getConfigDescriptions(null);
    }

    /**
     * The description with the parameters of all providers that know it; where two name the same one, the first counts.
     *
     * @param locale the language, {@code null} for the default one
     * @return {@code null} if nobody knows it
     */
    public @Nullable ConfigDescription getConfigDescription(URI uri, @Nullable Locale locale) {
        Set<URI> names = new LinkedHashSet<>();
        for (ConfigDescriptionAliasProvider provider : configDescriptionAliasProviders) {
            URI alias = provider.getAlias(uri);
            if (alias != null) {
                names.add(alias);
            }
        }
        names.add(uri);
        Map<String, ConfigDescriptionParameter> parameters = new LinkedHashMap<>();
        List<ConfigDescriptionParameterGroup> groups = new ArrayList<>();
        boolean known = false;
        for (URI name : names) {
            for (ConfigDescriptionProvider provider : configDescriptionProviders) {
                ConfigDescription description = provider.getConfigDescription(name, locale);
                if (description != null) {
                    known = true;
                    groups.addAll(description.getParameterGroups());
                    description.getParameters().forEach(parameter -> parameters.putIfAbsent(parameter.getName(),
                            withOptions(uri, parameter, locale)));
                }
            }
        }
        return known
                ? ConfigDescriptionBuilder.create(uri).withParameters(List.copyOf(parameters.values()))
                        .withParameterGroups(groups).build()
                : null;
    }

    public @Nullable ConfigDescription getConfigDescription(URI uri) {
        return getConfigDescription(uri, null);
    }

    private ConfigDescriptionParameter withOptions(URI uri, ConfigDescriptionParameter parameter,
            @Nullable Locale locale) {
        List<ParameterOption> options = new ArrayList<>(parameter.getOptions());
        for (ConfigOptionProvider provider : configOptionProviders) {
            Collection<ParameterOption> more = provider.getParameterOptions(uri, parameter.getName(),
                    parameter.getContext(), locale);
            if (more != null) {
                options.addAll(more);
            }
        }
        return options.size() == parameter.getOptions().size()
                ? parameter
                : ConfigDescriptionParameterBuilder.copyOf(parameter).withOptions(options).build();
    }
}
