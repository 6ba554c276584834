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
import java.util.Collection;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.semantics.SemanticTag;

/**
 * Builds a {@link ChannelType}.
 *
 * @param <T> the builder's own type
 */
@NonNullByDefault
public interface ChannelTypeBuilder<@NonNull T extends ChannelTypeBuilder<T>> {

    T isAdvanced(boolean advanced);

    T withDescription(String description);

    T withCategory(String category);

    T withTag(String tag);

    T withTags(Collection<String> tags);

    T withTags(SemanticTag... tags);

    T withConfigDescriptionURI(URI configDescriptionURI);

    ChannelType build();

    /**
     * A builder for a channel with states and commands.
     *
     * @throws IllegalArgumentException if label or item type is empty
     */
    static StateChannelTypeBuilder state(ChannelTypeUID channelTypeUID, String label, String itemType) {
        return new StateBuilder(channelTypeUID, label, itemType);
    }

    /** A builder for a channel with events. */
    static TriggerChannelTypeBuilder trigger(ChannelTypeUID channelTypeUID, String label) {
        return new TriggerBuilder(channelTypeUID, label);
    }
}
