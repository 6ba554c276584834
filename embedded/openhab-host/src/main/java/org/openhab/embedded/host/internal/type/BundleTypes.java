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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingTypeProvider;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeProvider;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeProvider;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.embedded.host.internal.xml.AddonInfo;
import org.openhab.embedded.host.internal.xml.OhInfContent;
import org.osgi.framework.Bundle;

/**
 * All that the add-on bundles describe in their OH-INF folders, in any language.
 */
public final class BundleTypes
        implements
            ThingTypeProvider,
            ChannelTypeProvider,
            ChannelGroupTypeProvider,
            ConfigDescriptionProvider {

    private final Map<Bundle, OhInfContent> contents = new ConcurrentHashMap<>();
    private final TypeTexts texts;

    public BundleTypes(TypeTexts texts) {
        this.texts = texts;
    }

    public void put(Bundle bundle, OhInfContent content) {
        contents.put(bundle, content);
    }

    public void remove(Bundle bundle) {
        contents.remove(bundle);
    }

    public List<AddonInfo> addons() {
        return contents.values().stream().map(OhInfContent::addon).filter(Objects::nonNull).toList();
    }

    @Override
    public Collection<ThingType> getThingTypes(@Nullable Locale locale) {
        return all(OhInfContent::thingTypes, (bundle, type) -> texts.thingType(bundle, type, locale));
    }

    @Override
    public @Nullable ThingType getThingType(ThingTypeUID uid, @Nullable Locale locale) {
        return find(getThingTypes(locale), type -> type.getUID().equals(uid));
    }

    @Override
    public Collection<ChannelType> getChannelTypes(@Nullable Locale locale) {
        return all(OhInfContent::channelTypes, (bundle, type) -> texts.channelType(bundle, type, locale));
    }

    @Override
    public @Nullable ChannelType getChannelType(ChannelTypeUID uid, @Nullable Locale locale) {
        for (Map.Entry<Bundle, OhInfContent> entry : contents.entrySet()) {
            ChannelType type = find(entry.getValue().channelTypes(), candidate -> candidate.getUID().equals(uid));
            if (type != null) {
                return texts.channelType(entry.getKey(), type, locale);
            }
        }
        return null;
    }

    @Override
    public Collection<ChannelGroupType> getChannelGroupTypes(@Nullable Locale locale) {
        return all(OhInfContent::channelGroupTypes, (bundle, type) -> texts.groupType(bundle, type, locale));
    }

    @Override
    public @Nullable ChannelGroupType getChannelGroupType(ChannelGroupTypeUID uid, @Nullable Locale locale) {
        return find(getChannelGroupTypes(locale), type -> type.getUID().equals(uid));
    }

    @Override
    public Collection<ConfigDescription> getConfigDescriptions(@Nullable Locale locale) {
        return all(OhInfContent::configDescriptions,
                (bundle, description) -> texts.configDescription(bundle, description, locale));
    }

    @Override
    public @Nullable ConfigDescription getConfigDescription(URI uri, @Nullable Locale locale) {
        for (Map.Entry<Bundle, OhInfContent> entry : contents.entrySet()) {
            ConfigDescription found = find(entry.getValue().configDescriptions(),
                    candidate -> candidate.getUID().equals(uri));
            if (found != null) {
                return texts.configDescription(entry.getKey(), found, locale);
            }
        }
        return null;
    }

    private <T> List<T> all(Function<OhInfContent, List<T>> part, Localizer<T> localizer) {
        return contents.entrySet().stream().flatMap(entry -> part.apply(entry.getValue()).stream()
                .map(element -> localizer.localize(entry.getKey(), element))).toList();
    }

    private static <T> @Nullable T find(Collection<T> candidates, Predicate<T> wanted) {
        return candidates.stream().filter(wanted).findFirst().orElse(null);
    }

    private interface Localizer<T> {

        T localize(Bundle bundle, T element);
    }
}
