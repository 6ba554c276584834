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
package org.openhab.embedded.host.internal.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.openhab.core.common.registry.AbstractProvider;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.link.ItemChannelLinkProvider;

/**
 * Links that stand with their items in files.
 */
public final class FileLinks extends AbstractProvider<ItemChannelLink> implements ItemChannelLinkProvider {

    private final Map<String, List<ItemChannelLink>> links = new ConcurrentHashMap<>();

    /**
     * Replaces the links of an item.
     *
     * @param channels configuration of the link to each channel; empty takes all links away
     */
    public void set(String itemName, Map<ChannelUID, Map<String, Object>> channels) {
        List<ItemChannelLink> wanted = channels.entrySet().stream()
                .map(entry -> new ItemChannelLink(itemName, entry.getKey(), new Configuration(entry.getValue())))
                .toList();
        List<ItemChannelLink> old = links.getOrDefault(itemName, List.of());
        links.put(itemName, wanted);
        old.stream().filter(link -> !wanted.contains(link)).forEach(this::notifyListenersAboutRemovedElement);
        wanted.stream().filter(link -> !old.contains(link)).forEach(this::notifyListenersAboutAddedElement);
    }

    @Override
    public Collection<ItemChannelLink> getAll() {
        return links.values().stream().flatMap(List::stream).toList();
    }
}
