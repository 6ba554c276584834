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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.semantics.SemanticTag;

// SKELETON
@NonNullByDefault
public interface ChannelTypeBuilder<T extends ChannelTypeBuilder<T>> {

    T isAdvanced(boolean flag);

    T withDescription(String value);

    T withCategory(String value);

    T withTag(String value);

    T withTags(Collection<String> collection);

    T withTags(SemanticTag... semanticTag);

    T withConfigDescriptionURI(URI uri);

    ChannelType build();

    static StateChannelTypeBuilder state(ChannelTypeUID channelTypeUID, String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    static TriggerChannelTypeBuilder trigger(ChannelTypeUID channelTypeUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }
}
