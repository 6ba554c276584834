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
package org.openhab.core.thing.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemBuilderFactory;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;

/**
 * Links from stored and other providers.
 */
class ItemChannelLinkRegistryTest {

    private static final ChannelUID POWER = new ChannelUID("teltocharge:charger:car:power");

    private final ItemRegistry items = mock(ItemRegistry.class);
    private final ThingRegistry things = mock(ThingRegistry.class);
    private ManagedItemChannelLinkProvider managed;
    private ItemChannelLinkRegistry registry;

    /** Keeps values as long as the test runs. */
    private static final class MapStorage<T> implements Storage<T> {
        private final Map<String, T> values = new LinkedHashMap<>();

        @Override
        public T put(String key, T value) {
            return values.put(key, value);
        }

        @Override
        public T remove(String key) {
            return values.remove(key);
        }

        @Override
        public boolean containsKey(String key) {
            return values.containsKey(key);
        }

        @Override
        public T get(String key) {
            return values.get(key);
        }

        @Override
        public Collection<String> getKeys() {
            return List.copyOf(values.keySet());
        }

        @Override
        public Collection<T> getValues() {
            return List.copyOf(values.values());
        }
    }

    @BeforeEach
    void makeRegistry() throws Exception {
        StorageService storages = mock(StorageService.class);
        when(storages.getStorage(any(), any())).thenReturn(new MapStorage<>());
        BundleContext context = mock(BundleContext.class);
        when(context.createFilter(any())).thenReturn(mock(Filter.class));
        managed = new ManagedItemChannelLinkProvider(storages);
        registry = new ItemChannelLinkRegistry(Map.of(), things, items, mock(ItemBuilderFactory.class), context) {
            {
                addProvider(managed);
            }
        };
        registry.setManagedProvider(managed);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAddedLinkIsFoundFromBothEnds() {
        RegistryChangeListener<ItemChannelLink> listener = mock(RegistryChangeListener.class);
        registry.addRegistryChangeListener(listener);
        ItemChannelLink link = new ItemChannelLink("Power", POWER);

        registry.add(link);

        verify(listener).added(link);
        assertThat(registry.isLinked("Power", POWER)).isTrue();
        assertThat(registry.getBoundChannels("Power")).containsExactly(POWER);
        assertThat(registry.getLinks(POWER)).containsExactly(link);
        assertThat(link.getUID()).isEqualTo("Power -> teltocharge:charger:car:power");
    }

    @Test
    void linksOfAThingGoTogether() {
        registry.add(new ItemChannelLink("Power", POWER));
        registry.add(new ItemChannelLink("Other", new ChannelUID("teltocharge:charger:van:power")));

        assertThat(registry.removeLinksForThing(new ThingUID("teltocharge:charger:car"))).isEqualTo(1);
        assertThat(registry.getAll()).extracting(ItemChannelLink::getItemName).containsExactly("Other");
    }

    @Test
    void orphansAreNamedAndPurged() {
        when(items.get("Power")).thenReturn(mock(Item.class));
        ItemChannelLink link = new ItemChannelLink("Power", POWER);
        registry.add(link);

        assertThat(registry.getOrphanLinks()).containsExactly(
                Map.entry(link, ItemChannelLinkRegistry.ItemChannelLinkProblem.THING_CHANNEL_MISSING));
        assertThat(registry.purge()).isEqualTo(1);
        assertThat(registry.getAll()).isEmpty();
    }
}
