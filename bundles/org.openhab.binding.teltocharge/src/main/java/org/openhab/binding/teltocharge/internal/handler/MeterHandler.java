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

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.bus.BusAddress;
import org.openhab.binding.teltocharge.internal.config.MeterConfiguration;
import org.openhab.binding.teltocharge.internal.fault.FaultTexts;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.meter.MeterFeed;
import org.openhab.binding.teltocharge.internal.meter.MeterLibrary;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.meter.MeterClient;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfiles;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A meter at the grid connection: polls it, shows its values and publishes them to the load balancers.
 */
@NonNullByDefault
public class MeterHandler extends AbstractBusThingHandler {

    private final Logger logger = LoggerFactory.getLogger(MeterHandler.class);
    private final TeltoChargeHub hub;
    private final MeterLibrary library;
    private final InstantSource clock;

    private MeterConfiguration config = new MeterConfiguration();
    private MeterProfile profile = MeterProfiles.SDM630;
    private @Nullable ModbusBus clientBus;
    private @Nullable MeterClient client;
    private @Nullable CompletableFuture<MeterReading> pending;
    private volatile MeterFeed feed;

    public MeterHandler(Thing thing, TeltoChargeHub hub, MeterLibrary library, InstantSource clock) {
        super(thing);
        this.hub = hub;
        this.library = library;
        this.clock = clock;
        this.feed = new MeterFeed(thing, hub, clock, Duration.ofSeconds(config.pollInterval));
    }

    @Override
    public void initialize() {
        config = getConfigAs(MeterConfiguration.class);
        Optional<MeterProfile> known = library.catalog().byId(config.model);
        if (known.isEmpty()) {
            report(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR,
                    StatusText.of("offline.conf-error.meter-model", config.model));
            return;
        }
        profile = known.get();
        feed = new MeterFeed(getThing(), hub, clock, Duration.ofSeconds(config.pollInterval));
        feed.open();
        startPolling(new Lifetime(), config.pollInterval);
    }

    @Override
    protected synchronized void poll(Lifetime life) {
        CompletableFuture<MeterReading> running = pending;
        if (running != null && !running.isDone()) {
            return;
        }
        bus().ifPresent(bus -> {
            CompletableFuture<MeterReading> reading = client(bus).poll();
            pending = reading;
            reading.whenComplete((read, failure) -> life.attempt(() -> finish(read, failure), this::showFault));
        });
    }

    private MeterClient client(ModbusBus bus) {
        MeterClient known = client;
        if (known == null || clientBus != bus) {
            known = new MeterClient(bus, config.unitId, profile, clock);
            clientBus = bus;
            client = known;
        }
        return known;
    }

    private void finish(@Nullable MeterReading reading, @Nullable Throwable failure) {
        if (reading != null) {
            Map<String, State> states = feed.publish(reading);
            report(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
            show(states);
            updateProperty(PROPERTY_BUS_ADDRESS, BusAddress.of(getThing().getBridgeUID(), config.unitId));
        } else {
            StatusText text = FaultTexts.of(Objects.requireNonNull(failure), config.unitId, busAddress());
            logger.debug("{}: {}", getThing().getUID(), text);
            report(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, text);
            show(feed.age());
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        feed.close();
        synchronized (this) {
            client = null;
            clientBus = null;
            pending = null;
        }
    }
}
