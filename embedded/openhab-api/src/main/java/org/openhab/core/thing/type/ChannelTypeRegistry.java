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
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Asks all providers for channel types.
 */
@NonNullByDefault
@Component(immediate = true, service = ChannelTypeRegistry.class)
public class ChannelTypeRegistry {

    private final List<ChannelTypeProvider> channelTypeProviders = new CopyOnWriteArrayList<>();

    public List<ChannelType> getChannelTypes() {
        return getChannelTypes(null);
    }

    /**
     * @param locale the language, {@code null} for the default one
     */
    public List<ChannelType> getChannelTypes(@Nullable Locale locale) {
        return channelTypeProviders.stream().flatMap(provider -> provider.getChannelTypes(locale).stream()).toList();
    }

    /** The channel type, {@code null} if nobody knows it. */
    public @Nullable ChannelType getChannelType(@Nullable ChannelTypeUID channelTypeUID) {
        return getChannelType(channelTypeUID, null);
    }

    public @Nullable ChannelType getChannelType(@Nullable ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        if (channelTypeUID == null) {
            return null;
        }
        return channelTypeProviders.stream().map(provider -> provider.getChannelType(channelTypeUID, locale))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addChannelTypeProvider(ChannelTypeProvider channelTypeProvider) {
        channelTypeProviders.add(channelTypeProvider);
    }

    protected void removeChannelTypeProvider(ChannelTypeProvider channelTypeProvider) {
        channelTypeProviders.remove(channelTypeProvider);
    }
}
