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

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemBuilderFactory;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.UID;
import org.osgi.framework.BundleContext;

/**
 * The links between items and channels.
 * Semantic tags are not carried over from channels to items here, so no event is subscribed to.
 */
@NonNullByDefault
public class ItemChannelLinkRegistry extends AbstractLinkRegistry<ItemChannelLink, ItemChannelLinkProvider>
        implements
            RegistryChangeListener<Item>,
            EventSubscriber {

    /** What a link lacks at its ends. */
    public enum ItemChannelLinkProblem {
        THING_CHANNEL_MISSING, ITEM_MISSING, ITEM_AND_THING_CHANNEL_MISSING
    }

    private final ThingRegistry thingRegistry;
    private final ItemRegistry itemRegistry;

    public ItemChannelLinkRegistry(Map<String, @Nullable Object> configuration, ThingRegistry thingRegistry,
            ItemRegistry itemRegistry, ItemBuilderFactory itemBuilderFactory, BundleContext bundleContext) {
        super(ItemChannelLinkProvider.class);
        this.thingRegistry = thingRegistry;
        this.itemRegistry = itemRegistry;
        activate(bundleContext);
    }

    @Override
    protected void deactivate() {
        super.deactivate();
    }

    /** The channels that the item is linked to. */
    public Set<ChannelUID> getBoundChannels(final String itemName) {
        return getLinks(itemName).stream().map(ItemChannelLink::getLinkedUID).collect(Collectors.toUnmodifiableSet());
    }

    /** The linked items that exist. */
    @Override
    public Set<String> getLinkedItemNames(UID uid) {
        return super.getLinkedItemNames(uid).stream().filter(name -> itemRegistry.get(name) != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<Item> getLinkedItems(final UID uid) {
        return super.getLinkedItemNames(uid).stream().map(itemRegistry::get).filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The things whose channels the item is linked to. */
    public Set<Thing> getBoundThings(final String itemName) {
        return getBoundChannels(itemName).stream().map(uid -> thingRegistry.get(uid.getThingUID()))
                .filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    protected void setManagedProvider(ManagedItemChannelLinkProvider provider) {
        super.setManagedProvider(provider);
    }

    protected void unsetManagedProvider(ManagedItemChannelLinkProvider provider) {
        super.unsetManagedProvider(provider);
    }

    @Override
    protected void setEventPublisher(final EventPublisher eventPublisher) {
        super.setEventPublisher(eventPublisher);
    }

    @Override
    protected void unsetEventPublisher(final EventPublisher eventPublisher) {
        super.unsetEventPublisher(eventPublisher);
    }

    /**
     * Removes the managed links to the thing's channels.
     *
     * @return how many there were
     * @throws IllegalStateException if there is no managed provider
     */
    public int removeLinksForThing(final ThingUID thingUID) {
        return managed().removeLinksForThing(thingUID);
    }

    /** Removes the managed links of the item and tells how many there were. */
    public int removeLinksForItem(final String itemName) {
        return managed().removeLinksForItem(itemName);
    }

    private ManagedItemChannelLinkProvider managed() {
        if (getManagedProvider()instanceof ManagedItemChannelLinkProvider provider) {
            return provider;
        }
        throw new IllegalStateException("ManagedProvider is not available");
    }

    /** Removes the managed links that lack an end and tells how many there were. */
    public int purge() {
        ManagedItemChannelLinkProvider provider = managed();
        return (int) getOrphanLinks().keySet().stream().filter(link -> provider.remove(link.getUID()) != null)
                .count();
    }

    /** The links that lack an end. */
    public Map<ItemChannelLink, ItemChannelLinkProblem> getOrphanLinks() {
        Map<ItemChannelLink, ItemChannelLinkProblem> orphans = new HashMap<>();
        for (ItemChannelLink link : getAll()) {
            boolean noItem = itemRegistry.get(link.getItemName()) == null;
            boolean noChannel = thingRegistry.getChannel(link.getLinkedUID()) == null;
            if (noItem && noChannel) {
                orphans.put(link, ItemChannelLinkProblem.ITEM_AND_THING_CHANNEL_MISSING);
            } else if (noItem) {
                orphans.put(link, ItemChannelLinkProblem.ITEM_MISSING);
            } else if (noChannel) {
                orphans.put(link, ItemChannelLinkProblem.THING_CHANNEL_MISSING);
            }
        }
        return orphans;
    }

    @Override
    public void added(Item element) {
    }

    @Override
    public void removed(Item element) {
    }

    @Override
    public void updated(Item oldElement, Item element) {
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        return Set.of();
    }

    @Override
    public void receive(Event event) {
    }
}
