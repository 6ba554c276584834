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

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.semantics.SemanticTag;

/**
 * What the builders of both kinds of channel types have in common.
 *
 * @param <T> the builder's own type
 */
@NonNullByDefault
abstract class CommonBuilder<@NonNull T extends ChannelTypeBuilder<T>> implements ChannelTypeBuilder<T> {

    final ChannelTypeUID channelTypeUID;
    final String label;
    final Set<String> tags = new LinkedHashSet<>();
    boolean advanced;
    @Nullable
    String description;
    @Nullable
    String category;
    @Nullable
    URI configDescriptionURI;

    CommonBuilder(ChannelTypeUID channelTypeUID, String label) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("Label for a ChannelType must not be empty.");
        }
        this.channelTypeUID = channelTypeUID;
        this.label = label;
    }

    abstract T self();

    @Override
    public T isAdvanced(boolean advanced) {
        this.advanced = advanced;
        return self();
    }

    @Override
    public T withDescription(String description) {
        this.description = description;
        return self();
    }

    @Override
    public T withCategory(String category) {
        this.category = category;
        return self();
    }

    @Override
    public T withConfigDescriptionURI(URI configDescriptionURI) {
        this.configDescriptionURI = configDescriptionURI;
        return self();
    }

    @Override
    public T withTag(String tag) {
        tags.add(tag);
        return self();
    }

    @Override
    public T withTags(Collection<String> tags) {
        this.tags.clear();
        this.tags.addAll(tags);
        return self();
    }

    @Override
    public T withTags(SemanticTag... tags) {
        return withTags(Arrays.stream(tags).map(SemanticTag::getName).toList());
    }
}
