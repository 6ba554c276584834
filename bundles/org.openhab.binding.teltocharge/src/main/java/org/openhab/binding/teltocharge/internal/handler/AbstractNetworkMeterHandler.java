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
package org.openhab.binding.teltocharge.internal.handler;

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.PROPERTY_NETWORK_ADDRESS;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.fault.NetworkFaultTexts;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.meter.MeterFeed;
import org.openhab.binding.teltocharge.internal.network.NetworkMeterServices;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.http.DeviceClients;
import org.openhab.binding.teltocharge.internal.network.link.DeviceFinder;
import org.openhab.binding.teltocharge.internal.network.link.LinkListener;
import org.openhab.binding.teltocharge.internal.network.link.MeterConnector;
import org.openhab.binding.teltocharge.internal.network.link.MeterIdentity;
import org.openhab.binding.teltocharge.internal.network.link.MeterLink;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A meter on the network: shows what its link finds out, and hands the readings to the load balancers.
 */
@NonNullByDefault
abstract class AbstractNetworkMeterHandler extends AbstractReportingHandler {

    private final Logger logger = LoggerFactory.getLogger(AbstractNetworkMeterHandler.class);
    private final TeltoChargeHub hub;
    protected final NetworkMeterServices services;
    protected final InstantSource clock;

    private volatile MeterFeed feed;
    private volatile @Nullable MeterLink link;
    private volatile @Nullable DeviceClients clients;

    protected AbstractNetworkMeterHandler(Thing thing, TeltoChargeHub hub, NetworkMeterServices services,
            InstantSource clock) {
        super(thing);
        this.hub = hub;
        this.services = services;
        this.clock = clock;
        this.feed = feed(Duration.ofSeconds(1));
    }

    private MeterFeed feed(Duration period) {
        return new MeterFeed(getThing(), hub, clock, period);
    }

    /** Id of the device that was there before; empty if that is not known. */
    protected String knownId() {
        String id = getThing().getProperties().get(Thing.PROPERTY_SERIAL_NUMBER);
        return id == null ? "" : id;
    }

    /**
     * Begins to read the meter.
     *
     * @param host what the owner has entered
     * @param pollSeconds time between two readings
     * @param used the clients that the connector uses; closed when the handler is disposed
     * @param finder looks for the meter when it is not there any more
     */
    protected void start(String host, int pollSeconds, DeviceClients used, MeterConnector connector,
            DeviceFinder finder) {
        clients = used;
        if (host.isBlank()) {
            report(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.host-missing"));
            return;
        }
        Duration pollInterval = Duration.ofSeconds(pollSeconds);
        Lifetime life = new Lifetime();
        begin(life);
        MeterFeed opened = feed(pollInterval);
        feed = opened;
        opened.open();
        MeterLink begun = new MeterLink(connector, finder, scheduler, clock, pollInterval, host.trim(), knownId(),
                new Told(life));
        link = begun;
        life.repeat(scheduler, Duration.ZERO, pollInterval, begun::tick, this::showFault);
    }

    private void identified(MeterIdentity identity, String host) {
        Map<String, String> found = new HashMap<>();
        found.put(Thing.PROPERTY_SERIAL_NUMBER, identity.id());
        found.put(Thing.PROPERTY_MODEL_ID, identity.model());
        found.put(Thing.PROPERTY_FIRMWARE_VERSION, identity.firmware());
        found.put(PROPERTY_NETWORK_ADDRESS, host);
        updateProperties(found);
    }

    private void measured(MeterReading reading, Duration period) {
        MeterFeed current = feed;
        if (!period.equals(current.period())) {
            // Load balancers ask for the period when a meter appears.
            current.close();
            current = feed(period);
            feed = current;
            current.open();
        }
        show(current.publish(reading));
        report(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
    }

    private void failed(NetworkException why, String host) {
        logger.debug("{}: {} at {}: {}", getThing().getUID(), why.fault(), host, why.detail());
        report(NetworkFaultTexts.of(why, host));
        show(feed.age());
    }

    @Override
    public void dispose() {
        super.dispose();
        MeterLink open = link;
        if (open != null) {
            open.close();
        }
        feed.close();
        DeviceClients used = clients;
        if (used != null) {
            // Their threads need time to end, and dispose must not wait.
            scheduler.execute(used::close);
        }
        link = null;
        clients = null;
    }

    /** Passes on what the link finds out while the handler lives. */
    private final class Told implements LinkListener {
        private final Lifetime life;

        Told(Lifetime life) {
            this.life = life;
        }

        @Override
        public void identified(MeterIdentity identity, String host) {
            tell(() -> AbstractNetworkMeterHandler.this.identified(identity, host));
        }

        @Override
        public void measured(MeterReading reading, Duration period) {
            tell(() -> AbstractNetworkMeterHandler.this.measured(reading, period));
        }

        @Override
        public void failed(NetworkException why, String host) {
            tell(() -> AbstractNetworkMeterHandler.this.failed(why, host));
        }

        private void tell(Runnable what) {
            life.attempt(what, AbstractNetworkMeterHandler.this::showFault);
        }
    }
}
