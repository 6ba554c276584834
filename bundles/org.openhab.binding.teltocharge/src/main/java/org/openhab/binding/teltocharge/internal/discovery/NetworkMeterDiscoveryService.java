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
package org.openhab.binding.teltocharge.internal.discovery;

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.mdns.Announcements;
import org.openhab.binding.teltocharge.internal.network.mdns.FoundMeter;
import org.openhab.binding.teltocharge.internal.network.mdns.MdnsBrowser;
import org.openhab.binding.teltocharge.internal.network.mdns.ServiceType;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds Shelly and HomeWizard meters on the network while the owner searches, and only then: owners who read them by
 * another binding are not to be bothered.
 */
@Component(service = DiscoveryService.class, configurationPid = "discovery.teltocharge")
@NonNullByDefault
public class NetworkMeterDiscoveryService extends AbstractDiscoveryService {

    private static final int TIMEOUT_SECONDS = 10;
    private static final Duration LISTEN = Duration.ofSeconds(5);

    private final Logger logger = LoggerFactory.getLogger(NetworkMeterDiscoveryService.class);
    private final MdnsBrowser browser;
    private final Executor executor;
    private @Nullable CompletableFuture<Void> running;

    @Activate
    public NetworkMeterDiscoveryService(@Reference MdnsBrowser browser) {
        super(NETWORK_METER_THING_TYPES, TIMEOUT_SECONDS, false);
        this.browser = browser;
        this.executor = scheduler;
    }

    NetworkMeterDiscoveryService(MdnsBrowser browser, Executor executor) {
        super(NETWORK_METER_THING_TYPES, TIMEOUT_SECONDS, false);
        this.browser = browser;
        this.executor = executor;
    }

    @Override
    protected synchronized void startScan() {
        CompletableFuture<Void> search = new CompletableFuture<>();
        running = search;
        List<CompletableFuture<List<FoundMeter>>> looks = Arrays.stream(ServiceType.values())
                .map(type -> CompletableFuture.supplyAsync(() -> meters(type), executor)).toList();
        CompletableFuture.allOf(looks.toArray(CompletableFuture[]::new))
                .whenComplete((done, failure) -> finish(search, looks));
    }

    private List<FoundMeter> meters(ServiceType type) {
        return browser.list(type, LISTEN).stream().map(Announcements::meter).flatMap(Optional::stream).toList();
    }

    private synchronized void finish(CompletableFuture<Void> search, List<CompletableFuture<List<FoundMeter>>> looks) {
        if (search != running) {
            return;
        }
        Map<String, FoundMeter> found = new HashMap<>();
        for (CompletableFuture<List<FoundMeter>> look : looks) {
            if (look.isCompletedExceptionally()) {
                logger.debug("A search by multicast DNS has failed: {}", look);
            } else {
                // A meter announces itself several times; the newest version of its interface tells the most.
                look.join().forEach(meter -> found.merge(meter.id(), meter, FoundMeter::newer));
            }
        }
        found.values().forEach(this::offer);
        stopScan();
    }

    private void offer(FoundMeter meter) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("host", meter.host());
        properties.put(Thing.PROPERTY_SERIAL_NUMBER, meter.id());
        boolean shelly = meter.kind() == FoundMeter.Kind.SHELLY;
        switch (meter.kind()) {
            case SHELLY, HOMEWIZARD_V1 -> properties.put("port", meter.port());
            case HOMEWIZARD_V2 -> properties.put("securePort", meter.port());
        }
        ThingUID uid = new ThingUID(shelly ? THING_TYPE_SHELLY_METER : THING_TYPE_HOMEWIZARD_METER, meter.id());
        thingDiscovered(DiscoveryResultBuilder.create(uid).withProperties(properties)
                .withRepresentationProperty(Thing.PROPERTY_SERIAL_NUMBER)
                .withLabel(meter.label() + " (" + meter.id() + ")").build());
    }

    @Override
    protected synchronized void stopScan() {
        boolean finished = running != null;
        running = null;
        super.stopScan();
        if (finished) {
            removeOlderResults(getTimestampOfLastScan());
        }
    }

    @Override
    public synchronized void abortScan() {
        running = null;
        super.abortScan();
    }

    @Override
    protected synchronized void deactivate() {
        running = null;
        super.deactivate();
    }
}
