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
import org.openhab.binding.teltocharge.internal.meter.MeterModelException;
import org.openhab.binding.teltocharge.internal.meter.MeterNotices;
import org.openhab.binding.teltocharge.internal.meter.MeterProperties;
import org.openhab.binding.teltocharge.internal.meter.MeterReader;
import org.openhab.binding.teltocharge.internal.meter.MeterSettingsMapper;
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;
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
    private volatile MeterFeed feed;
    private volatile @Nullable MeterReader reader;
    private volatile MeterNotices notices;
    private @Nullable CompletableFuture<MeterReading> pending;
    private @Nullable MeterMatch shown;

    public MeterHandler(Thing thing, TeltoChargeHub hub, MeterLibrary library, InstantSource clock) {
        super(thing);
        this.hub = hub;
        this.library = library;
        this.clock = clock;
        this.feed = new MeterFeed(thing, hub, clock, Duration.ofSeconds(config.pollInterval));
        this.notices = new MeterNotices(config);
    }

    @Override
    public void initialize() {
        config = getConfigAs(MeterConfiguration.class);
        Optional<StatusText> problem = MeterSettingsMapper.problem(config);
        if (problem.isPresent()) {
            report(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, problem.get());
            return;
        }
        reader = new MeterReader(config, library, clock);
        notices = new MeterNotices(config);
        feed = new MeterFeed(getThing(), hub, clock, Duration.ofSeconds(config.pollInterval));
        feed.open();
        startPolling(new Lifetime(), config.pollInterval);
    }

    @Override
    protected synchronized void poll(Lifetime life) {
        CompletableFuture<MeterReading> running = pending;
        MeterReader current = reader;
        if (current == null || running != null && !running.isDone()) {
            return;
        }
        bus().ifPresent(bus -> {
            CompletableFuture<MeterReading> reading = current.poll(bus);
            pending = reading;
            reading.whenComplete(
                    (read, failure) -> life.attempt(() -> finish(current, read, failure), this::showFault));
        });
    }

    private void finish(MeterReader from, @Nullable MeterReading reading, @Nullable Throwable failure) {
        if (reading != null) {
            Map<String, State> states = feed.publish(reading);
            Optional<MeterMatch> match = from.match();
            match.ifPresent(this::showMatch);
            report(notices.status(reading, match, clock.instant()));
            show(states);
        } else {
            showFailure(FaultTexts.cause(Objects.requireNonNull(failure)));
            show(feed.age());
        }
    }

    private synchronized void showMatch(MeterMatch match) {
        if (!match.equals(shown)) {
            shown = match;
            MeterProperties.of(match).forEach(this::updateProperty);
            updateProperty(PROPERTY_BUS_ADDRESS, BusAddress.of(getThing().getBridgeUID(), config.unitId));
        }
    }

    private void showFailure(Throwable cause) {
        StatusText text = cause instanceof MeterModelException model
                ? model.text()
                : FaultTexts.of(cause, config.unitId, busAddress());
        logger.debug("{}: {}", getThing().getUID(), text);
        report(ThingStatus.OFFLINE, text.isAboutConfiguration()
                ? ThingStatusDetail.CONFIGURATION_ERROR
                : ThingStatusDetail.COMMUNICATION_ERROR, text);
    }

    @Override
    public void dispose() {
        super.dispose();
        feed.close();
        synchronized (this) {
            reader = null;
            pending = null;
            shown = null;
        }
    }
}
