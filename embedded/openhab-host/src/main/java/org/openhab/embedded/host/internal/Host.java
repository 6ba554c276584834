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
package org.openhab.embedded.host.internal;

import java.net.URL;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.openhab.core.common.NamedThreadFactory;
import org.openhab.core.items.Item;
import org.openhab.core.thing.DefaultSystemChannelTypeProvider;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.link.ManagedItemChannelLinkProvider;
import org.openhab.core.util.BundleResolver;
import org.openhab.embedded.host.internal.event.EventBus;
import org.openhab.embedded.host.internal.event.RegistryEvents;
import org.openhab.embedded.host.internal.i18n.HostLocaleProvider;
import org.openhab.embedded.host.internal.i18n.HostTranslationProvider;
import org.openhab.embedded.host.internal.i18n.Localizer;
import org.openhab.embedded.host.internal.inbox.DiscoveryServices;
import org.openhab.embedded.host.internal.inbox.HostInbox;
import org.openhab.embedded.host.internal.inbox.InboxStore;
import org.openhab.embedded.host.internal.item.AutoUpdater;
import org.openhab.embedded.host.internal.item.HostItemBuilders;
import org.openhab.embedded.host.internal.item.HostItemRegistry;
import org.openhab.embedded.host.internal.item.HostMetadataRegistry;
import org.openhab.embedded.host.internal.item.HostStateConverter;
import org.openhab.embedded.host.internal.item.HostUnitProvider;
import org.openhab.embedded.host.internal.item.ItemAssembler;
import org.openhab.embedded.host.internal.item.ItemDescriptions;
import org.openhab.embedded.host.internal.item.ItemStateUpdater;
import org.openhab.embedded.host.internal.item.ManagedItems;
import org.openhab.embedded.host.internal.link.FileLinks;
import org.openhab.embedded.host.internal.link.HostLinkRegistry;
import org.openhab.embedded.host.internal.link.LinkTraffic;
import org.openhab.embedded.host.internal.net.MdnsClient;
import org.openhab.embedded.host.internal.net.WebClients;
import org.openhab.embedded.host.internal.rest.AccessGuard;
import org.openhab.embedded.host.internal.rest.EventsServlet;
import org.openhab.embedded.host.internal.rest.RestServices;
import org.openhab.embedded.host.internal.rest.RestServlet;
import org.openhab.embedded.host.internal.rest.StatusLocalizer;
import org.openhab.embedded.host.internal.storage.JsonStorageService;
import org.openhab.embedded.host.internal.thing.ChannelFactory;
import org.openhab.embedded.host.internal.thing.DisabledThings;
import org.openhab.embedded.host.internal.thing.HostConfigValidator;
import org.openhab.embedded.host.internal.thing.HostThingRegistry;
import org.openhab.embedded.host.internal.thing.ManagedThings;
import org.openhab.embedded.host.internal.thing.ThingAssembler;
import org.openhab.embedded.host.internal.thing.ThingConfigs;
import org.openhab.embedded.host.internal.thing.ThingLifecycle;
import org.openhab.embedded.host.internal.thing.ThingStatuses;
import org.openhab.embedded.host.internal.thing.ThingSystem;
import org.openhab.embedded.host.internal.thing.TypeRegistries;
import org.openhab.embedded.host.internal.type.BundleTypes;
import org.openhab.embedded.host.internal.type.HostRegistries;
import org.openhab.embedded.host.internal.type.TypeTexts;
import org.openhab.embedded.host.internal.util.ForeignCall;
import org.openhab.embedded.host.internal.util.KeyedExecutor;
import org.openhab.embedded.host.internal.xml.OhInfReader;
import org.openhab.embedded.host.internal.yaml.RegistryTarget;
import org.openhab.embedded.host.internal.yaml.YamlFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The host: all its parts, put together by hand, so that the order in which they come is plain to see.
 */
public final class Host implements AutoCloseable {

    private static final long LOOK_SECONDS = 2;

    final JsonStorageService storage;
    final HostLocaleProvider locales = new HostLocaleProvider();
    final HostTranslationProvider texts = new HostTranslationProvider(locales);
    final HostUnitProvider units = new HostUnitProvider();
    final EventBus bus = new EventBus();
    final HostStateConverter converter = new HostStateConverter();
    final HostMetadataRegistry metadata = new HostMetadataRegistry();
    final BundleTypes bundleTypes = new BundleTypes(new TypeTexts(new Localizer(texts)));
    final TypeRegistries types;
    final HostConfigValidator validator;
    final HostThingRegistry things;
    final HostItemRegistry items;
    final HostLinkRegistry links;
    final ItemDescriptions descriptions;
    final ThingLifecycle lifecycle;
    final HostInbox inbox;
    final DiscoveryServices discovery;
    final WebClients webClients = new WebClients();
    final MdnsClient mdns = new MdnsClient();
    final RestServlet restServlet;
    final EventsServlet eventsServlet;
    private final YamlFolder yaml;
    private final ForeignCall calls = new ForeignCall();
    private final ExecutorService pool = Executors.newCachedThreadPool(new NamedThreadFactory("hostThings"));
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(new NamedThreadFactory("hostTimer"));

    public Host(HostSettings settings, BundleContext context, BundleResolver bundles) {
        storage = new JsonStorageService(settings.storageFolder());
        types = HostRegistries.of(bundleTypes,
                new DefaultSystemChannelTypeProvider(new ChannelTypeI18nLocalizationService(texts), bundles));
        validator = new HostConfigValidator(types.configs(), context.getBundle(), texts);
        ChannelFactory channels = new ChannelFactory(types.channels(), types.groups(), types.configs());
        ThingAssembler assembler = new ThingAssembler(types.things(), types.configs(), channels);
        things = new HostThingRegistry(assembler, new ManagedThings(storage));
        ItemAssembler itemAssembler = new ItemAssembler(units, bus, converter);
        items = new HostItemRegistry(itemAssembler, metadata, new ManagedItems(storage));
        FileLinks fileLinks = new FileLinks();
        ManagedItemChannelLinkProvider managedLinks = new ManagedItemChannelLinkProvider(storage);
        links = new HostLinkRegistry(things, items, new HostItemBuilders(itemAssembler), context, fileLinks,
                managedLinks);
        descriptions = new ItemDescriptions(things, links, types.channels(), metadata);
        itemAssembler.setDescriptions(descriptions);
        ThingStatuses statuses = new ThingStatuses(bus);
        LinkTraffic traffic = new LinkTraffic(things, items, links, bus, converter, new KeyedExecutor<>(pool));
        lifecycle = ThingSystem.lifecycle(things, statuses, types, validator, channels, traffic,
                new DisabledThings(storage), new KeyedExecutor<>(pool));
        inbox = new HostInbox(things, types, new InboxStore(storage), bus, InstantSource.system());
        discovery = new DiscoveryServices(inbox);
        AccessGuard guard = new AccessGuard(settings.remoteAllowed());
        restServlet = new RestServices(things, lifecycle, new ThingConfigs(things, types, assembler, validator), types,
                items, links, managedLinks, bus, inbox, discovery, locales,
                new StatusLocalizer(new Localizer(texts), bundles)).servlet(guard);
        eventsServlet = new EventsServlet(guard);
        yaml = new YamlFolder(settings.yamlFolder(), new RegistryTarget(things, items, fileLinks));
        connect(statuses, traffic);
    }

    private void connect(ThingStatuses statuses, LinkTraffic traffic) {
        statuses.addListener(traffic);
        links.addRegistryChangeListener(traffic);
        things.addRegistryChangeListener(inbox);
        things.addRegistryChangeListener(new RegistryEvents<Thing>(bus, "Thing",
                thing -> "openhab/things/" + thing.getUID(), Host::summary));
        items.addRegistryChangeListener(
                new RegistryEvents<Item>(bus, "Item", item -> "openhab/items/" + item.getName(), Host::summary));
        links.addRegistryChangeListener(new RegistryEvents<ItemChannelLink>(bus, "ItemChannelLink",
                link -> "openhab/links/" + link.getUID(), Host::summary));
        bus.subscribe(new ItemStateUpdater(items, converter));
        bus.subscribe(new AutoUpdater(items, metadata, links, things, bus));
        bus.subscribe(traffic);
        bus.subscribe(eventsServlet);
    }

    private static Map<String, String> summary(Thing thing) {
        return Map.of("UID", thing.getUID().getAsString(), "thingTypeUID", thing.getThingTypeUID().getAsString(),
                "label", String.valueOf(thing.getLabel()));
    }

    private static Map<String, String> summary(Item item) {
        return Map.of("name", item.getName(), "type", item.getType(), "label", String.valueOf(item.getLabel()));
    }

    private static Map<String, String> summary(ItemChannelLink link) {
        return Map.of("itemName", link.getItemName(), "channelUID", link.getLinkedUID().getAsString());
    }

    /** Takes in what is stored and what the files say, and goes on looking at the files. */
    void start() {
        items.loadManaged();
        things.loadManaged();
        repeat("Looking at the files", yaml::look);
        long alive = EventsServlet.ALIVE_INTERVAL.toSeconds();
        timer.scheduleWithFixedDelay(eventsServlet::sendAlive, alive, alive, TimeUnit.SECONDS);
    }

    /** Does something now and every few seconds from then on, until the end. */
    void repeat(String what, Runnable task) {
        timer.scheduleWithFixedDelay(() -> calls.run(what, task), 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void addTypes(Bundle bundle, Collection<URL> files) {
        bundleTypes.put(bundle, new OhInfReader().read(files));
        things.typesChanged();
    }

    void removeTypes(Bundle bundle) {
        bundleTypes.remove(bundle);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        lifecycle.shutDown();
        eventsServlet.close();
        bus.close();
        mdns.close();
        webClients.close();
        pool.shutdown();
    }
}
