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

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.internal.meter.MeterLibrary;
import org.openhab.binding.teltocharge.modbus.SerialPorts;
import org.openhab.binding.teltocharge.modbus.meter.MeterIdentifier;
import org.openhab.binding.teltocharge.modbus.search.Finding;
import org.openhab.binding.teltocharge.modbus.search.SearchProgress;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds chargers and meters when the owner asks for it: on the buses of all bridges and on unused serial ports, or where
 * the owner says.
 */
@Component(service = DiscoveryService.class, configurationPid = "discovery.teltocharge")
@NonNullByDefault
public class DeviceDiscoveryService extends AbstractDiscoveryService {

    /** Enough for all unit ids of a serial port in the two most usual settings. */
    private static final int LONGEST_SECONDS = 600;
    private static final int USUAL_SECONDS = 30;
    private static final String INPUT_LABEL = "search.input.label";
    private static final String INPUT_DESCRIPTION = "search.input.description";
    private static final String TEXT = "@text/";

    private final Logger logger = LoggerFactory.getLogger(DeviceDiscoveryService.class);
    private final ThingRegistry things;
    private final TeltoChargeHub hub;
    private final MeterLibrary meters;
    private final BindingTexts texts;
    private final Supplier<List<String>> serialPorts;
    private final InstantSource clock;
    /** What was found last where no bridge is, by place. */
    private final Map<String, Set<ThingUID>> lastResults = new ConcurrentHashMap<>();

    private @Nullable SearchSession running;
    private volatile int expectedSeconds = USUAL_SECONDS;

    @Activate
    public DeviceDiscoveryService(@Reference ThingRegistry things, @Reference TeltoChargeHub hub,
            @Reference MeterLibrary meters, @Reference BindingTexts texts) {
        this(things, hub, meters, texts, new SerialPorts()::present, InstantSource.system());
    }

    DeviceDiscoveryService(ThingRegistry things, TeltoChargeHub hub, MeterLibrary meters, BindingTexts texts,
            Supplier<List<String>> serialPorts, InstantSource clock) {
        super(DISCOVERABLE_THING_TYPES, LONGEST_SECONDS, false, TEXT + INPUT_LABEL, TEXT + INPUT_DESCRIPTION);
        this.things = things;
        this.hub = hub;
        this.meters = meters;
        this.texts = texts;
        this.serialPorts = serialPorts;
        this.clock = clock;
    }

    @Override
    public @Nullable String getScanInputLabel() {
        return texts.text(INPUT_LABEL, texts.ownersLocale());
    }

    @Override
    public @Nullable String getScanInputDescription() {
        return texts.text(INPUT_DESCRIPTION, texts.ownersLocale());
    }

    /** How long the search that was begun last is expected to take; asked for right after its begin. */
    @Override
    public int getScanTimeout() {
        return expectedSeconds;
    }

    @Override
    protected void startScan() {
        begin(ScanInput.EVERYTHING);
    }

    @Override
    protected void startScan(String input) {
        try {
            begin(ScanInput.parse(input));
        } catch (ScanInputException e) {
            logger.info("No search: {}", texts.text(e.text(), texts.ownersLocale()));
            hub.show(new RefusedSearch(e.text(), clock.instant()));
            stopScan();
        }
    }

    private synchronized void begin(ScanInput input) {
        stopRunning();
        SearchSession session = new SearchSession(input, new SearchPlaces(things, serialPorts).of(input),
                new MeterIdentifier(meters.catalog(), clock)::identify, new SearchResults(texts), new ResultTaker(),
                clock);
        running = session;
        hub.show(session);
        expectedSeconds = Math.min(LONGEST_SECONDS, session.expectedSeconds());
        logger.info("Searching for chargers and meters, for about {} s", expectedSeconds);
        session.start().thenAccept(complete -> finish(session));
    }

    private synchronized void finish(SearchSession session) {
        if (session == running) {
            stopScan();
        }
    }

    @Override
    protected synchronized void stopScan() {
        stopRunning();
        super.stopScan();
    }

    @Override
    public synchronized void abortScan() {
        stopRunning();
        super.abortScan();
    }

    private void stopRunning() {
        SearchSession session = running;
        running = null;
        if (session != null) {
            session.stop();
            SearchProgress progress = session.progress();
            logger.info("The search has ended, found: {}", progress.found());
        }
    }

    @Override
    @Deactivate
    protected synchronized void deactivate() {
        stopRunning();
        hub.show(null);
        super.deactivate();
    }

    private final class ResultTaker implements SearchSession.Inbox {

        @Override
        public boolean isThing(Finding finding) {
            String serialNumber = finding.serialNumber();
            return !serialNumber.isEmpty() && things.stream()
                    .filter(thing -> BINDING_ID.equals(thing.getThingTypeUID().getBindingId()))
                    .anyMatch(thing -> serialNumber.equals(thing.getProperties().get(Thing.PROPERTY_SERIAL_NUMBER)));
        }

        @Override
        public void found(DiscoveryResult result) {
            thingDiscovered(result);
        }

        @Override
        public void searched(String place, @Nullable ThingUID bridge, Set<ThingUID> results) {
            if (bridge == null) {
                Set<ThingUID> gone = new HashSet<>(lastResults.getOrDefault(place, Set.of()));
                gone.removeAll(results);
                gone.forEach(DeviceDiscoveryService.this::thingRemoved);
                lastResults.put(place, results);
            } else {
                removeOlderResults(getTimestampOfLastScan(), bridge);
            }
        }
    }
}
