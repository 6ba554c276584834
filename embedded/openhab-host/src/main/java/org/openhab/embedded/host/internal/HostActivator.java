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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionProvider;
import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.DiscoveryServiceRegistry;
import org.openhab.core.config.discovery.inbox.Inbox;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.io.net.http.WebSocketFactory;
import org.openhab.core.io.transport.mdns.MDNSClient;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.items.ItemStateConverter;
import org.openhab.core.items.MetadataRegistry;
import org.openhab.core.service.CommandDescriptionService;
import org.openhab.core.service.StateDescriptionService;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingManager;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.thing.binding.ThingTypeProvider;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.type.ChannelGroupTypeProvider;
import org.openhab.core.thing.type.ChannelTypeProvider;
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.util.BundleResolver;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.BundleTracker;

/**
 * Starts the host in an OSGi framework, offers its services to add-ons and takes theirs.
 */
@NonNullByDefault
public final class HostActivator implements BundleActivator {

    /** The registries of these come with the API, as components, and ask all providers. */
    private static final String[] TYPE_PROVIDERS = {ThingTypeProvider.class.getName(),
            ChannelTypeProvider.class.getName(), ChannelGroupTypeProvider.class.getName(),
            ConfigDescriptionProvider.class.getName()};

    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final List<OfferedServlet> servlets = new ArrayList<>();
    private final List<ServiceWatch<?>> watches = new ArrayList<>();
    private @Nullable Host host;
    private @Nullable BundleTracker<?> addons;

    @Override
    public void start(BundleContext context) {
        BundleResolver bundles = FrameworkUtil::getBundle;
        Host started = new Host(HostSettings.of(context::getProperty), context, bundles);
        host = started;
        offer(context, started);
        BundleTracker<?> tracker = new AddonTracker(context, started);
        addons = tracker;
        tracker.open();
        started.start();
        servlets.forEach(servlet -> started.repeat("Looking at a servlet", servlet::look));
        watch(context, started);
    }

    private void offer(BundleContext context, Host started) {
        Map<Class<?>, Object> services = Map.ofEntries(Map.entry(StorageService.class, started.storage),
                Map.entry(LocaleProvider.class, started.locales), Map.entry(TimeZoneProvider.class, started.locales),
                Map.entry(TranslationProvider.class, started.texts), Map.entry(UnitProvider.class, started.units),
                Map.entry(EventPublisher.class, started.bus), Map.entry(ItemStateConverter.class, started.converter),
                Map.entry(MetadataRegistry.class, started.metadata),
                Map.entry(ConfigDescriptionValidator.class, started.validator),
                Map.entry(ThingRegistry.class, started.things), Map.entry(ItemRegistry.class, started.items),
                Map.entry(ItemChannelLinkRegistry.class, started.links),
                Map.entry(StateDescriptionService.class, started.descriptions),
                Map.entry(CommandDescriptionService.class, started.descriptions),
                Map.entry(ThingManager.class, started.lifecycle), Map.entry(Inbox.class, started.inbox),
                Map.entry(DiscoveryServiceRegistry.class, started.discovery),
                Map.entry(HttpClientFactory.class, started.webClients),
                Map.entry(WebSocketFactory.class, started.webClients), Map.entry(MDNSClient.class, started.mdns));
        services.forEach((type, service) -> registrations.add(context.registerService(type.getName(), service, null)));
        registrations.add(context.registerService(TYPE_PROVIDERS, started.bundleTypes, null));
        servlets.add(new OfferedServlet(context, started.restServlet, "/rest/*"));
        servlets.add(new OfferedServlet(context, started.eventsServlet, "/rest/events"));
        servlets.forEach(OfferedServlet::open);
    }

    private void watch(BundleContext context, Host started) {
        watches.add(new ServiceWatch<>(context, EventSubscriber.class, started.bus::subscribe,
                started.bus::unsubscribe));
        watches.add(new ServiceWatch<>(context, DynamicCommandDescriptionProvider.class,
                started.descriptions::addProvider, started.descriptions::removeProvider));
        watches.add(new ServiceWatch<>(context, DynamicStateDescriptionProvider.class,
                started.descriptions::addProvider, started.descriptions::removeProvider));
        watches.add(new ServiceWatch<>(context, ThingHandlerFactory.class, started.lifecycle::addFactory,
                started.lifecycle::removeFactory));
        watches.add(new ServiceWatch<>(context, DiscoveryService.class, started.discovery::add,
                started.discovery::remove));
        watches.forEach(ServiceWatch::open);
    }

    @Override
    public void stop(BundleContext context) {
        watches.forEach(ServiceWatch::close);
        watches.clear();
        Optional.ofNullable(addons).ifPresent(BundleTracker::close);
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
        Optional.ofNullable(host).ifPresent(Host::close);
        servlets.forEach(OfferedServlet::close);
        servlets.clear();
        host = null;
    }
}
