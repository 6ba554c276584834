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

import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemBuilderFactory;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.service.ReadyService;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.UID;
import org.osgi.framework.BundleContext;

// SKELETON
@NonNullByDefault
public class ItemChannelLinkRegistry extends AbstractLinkRegistry<ItemChannelLink, ItemChannelLinkProvider>
        implements
            RegistryChangeListener<Item>,
            EventSubscriber {

    public static final String USE_TAGS = "";

    public ItemChannelLinkRegistry(Map<String, Object> map, ThingRegistry thingRegistry, ItemRegistry itemRegistry,
            ItemBuilderFactory itemBuilderFactory, BundleContext bundleContext) {
        super((java.lang.Class) null); // not yet
    }

    protected void modified(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void deactivate() {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<ChannelUID> getBoundChannels(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<String> getLinkedItemNames(UID uid) {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<Item> getLinkedItems(UID uid) {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<Thing> getBoundThings(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void setManagedProvider(ManagedItemChannelLinkProvider managedItemChannelLinkProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void unsetManagedProvider(ManagedItemChannelLinkProvider managedItemChannelLinkProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void setEventPublisher(EventPublisher eventPublisher) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void setReadyService(ReadyService readyService) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void unsetReadyService(ReadyService readyService) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void unsetEventPublisher(EventPublisher eventPublisher) {
        throw new UnsupportedOperationException("not yet");
    }

    public int removeLinksForThing(ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public int removeLinksForItem(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public int purge() {
        throw new UnsupportedOperationException("not yet");
    }

    public Map<ItemChannelLink, ItemChannelLinkRegistry.ItemChannelLinkProblem> getOrphanLinks() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void notifyListenersAboutAddedElement(ItemChannelLink itemChannelLink) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void notifyListenersAboutRemovedElement(ItemChannelLink itemChannelLink) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void notifyListenersAboutUpdatedElement(ItemChannelLink itemChannelLink,
            ItemChannelLink itemChannelLink2) {
        throw new UnsupportedOperationException("not yet");
    }

    public void added(Item item) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removed(Item item) {
        throw new UnsupportedOperationException("not yet");
    }

    public void updated(Item item, Item item2) {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<String> getSubscribedEventTypes() {
        throw new UnsupportedOperationException("not yet");
    }

    public void receive(Event event) {
        throw new UnsupportedOperationException("not yet");
    }

    public enum ItemChannelLinkProblem {
        THING_CHANNEL_MISSING, ITEM_MISSING, ITEM_AND_THING_CHANNEL_MISSING;
    }
}
