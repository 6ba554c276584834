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

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.fault.FaultTexts;
import org.openhab.binding.teltocharge.internal.hub.SearchPort;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.search.DeviceSearch;
import org.openhab.binding.teltocharge.modbus.search.Finding;
import org.openhab.binding.teltocharge.modbus.search.MeterProbe;
import org.openhab.binding.teltocharge.modbus.search.PlaceResult;
import org.openhab.binding.teltocharge.modbus.search.SearchLine;
import org.openhab.binding.teltocharge.modbus.search.SearchPlace;
import org.openhab.binding.teltocharge.modbus.search.SearchProgress;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.ThingUID;

/**
 * One search, from what the owner has entered to results for the inbox.
 */
@NonNullByDefault
final class SearchSession implements DeviceSearch.Listener, SearchPort {

    /** Where results go. */
    interface Inbox {

        /** Whether there is a thing for this device already. */
        boolean isThing(Finding finding);

        void found(DiscoveryResult result);

        /**
         * @param place was searched to its end
         * @param bridge that has the place; null if none has
         * @param results what was found there
         */
        void searched(String place, @Nullable ThingUID bridge, Set<ThingUID> results);
    }

    private final ScanInput input;
    private final Map<SearchPlace, Optional<ThingUID>> bridges = new HashMap<>();
    private final Map<SearchLine, ThingUID> newBridges = new ConcurrentHashMap<>();
    private final Map<SearchPlace, Set<ThingUID>> results = new ConcurrentHashMap<>();
    private final List<StatusText> problems = new CopyOnWriteArrayList<>();
    private final SearchResults things;
    private final Inbox inbox;
    private final InstantSource clock;
    private final DeviceSearch search;
    private volatile @Nullable Instant ended;

    SearchSession(ScanInput input, List<SearchPlaces.Planned> planned, MeterProbe meters, SearchResults things,
            Inbox inbox, InstantSource clock) {
        this.input = input;
        this.things = things;
        this.inbox = inbox;
        this.clock = clock;
        planned.forEach(one -> bridges.put(one.place(), Optional.ofNullable(one.bridge())));
        this.search = new DeviceSearch(planned.stream().map(SearchPlaces.Planned::place).toList(),
                line -> line.open(clock), meters, this);
    }

    /** Begins; see {@link DeviceSearch#start()}. */
    CompletableFuture<Boolean> start() {
        return search.start();
    }

    /** Ends it, if it has not ended by itself; returns at once. */
    void stop() {
        if (ended == null) {
            ended = clock.instant();
        }
        search.stop();
    }

    int expectedSeconds() {
        return Math.toIntExact(search.expected().toSeconds());
    }

    @Override
    public void found(SearchPlace place, SearchLine line, Finding device) {
        if (inbox.isThing(device)) {
            return;
        }
        ThingUID bridge = bridges.getOrDefault(place, Optional.empty())
                .orElseGet(() -> newBridges.computeIfAbsent(line, unknown -> addBridge(place, line, device)));
        add(place, things.device(bridge, device));
    }

    private ThingUID addBridge(SearchPlace place, SearchLine line, Finding first) {
        DiscoveryResult bridge = things.bridge(line, first);
        add(place, bridge);
        return bridge.getThingUID();
    }

    private void add(SearchPlace place, DiscoveryResult result) {
        results.computeIfAbsent(place, unknown -> ConcurrentHashMap.newKeySet()).add(result.getThingUID());
        inbox.found(result);
    }

    @Override
    public void searched(PlaceResult result) {
        SearchPlace place = result.place();
        Fault fault = result.fault();
        if (!result.garbled().isEmpty()) {
            problems.add(StatusText.of("search.garbled", place.name(), String.join("; ", result.garbled())));
        }
        if (fault == null) {
            inbox.searched(place.name(), bridges.getOrDefault(place, Optional.empty()).orElse(null),
                    new HashSet<>(results.getOrDefault(place, Set.of())));
        } else if (input.isOnePlace()) {
            problems.add(FaultTexts.ofConnection(fault, place.name()));
        }
        if (fault == null && input.isOnePlace() && result.answers() == 0) {
            problems.add(StatusText.of("search.silent", place.name()));
        }
    }

    @Override
    public SearchProgress progress() {
        return search.progress();
    }

    @Override
    public List<StatusText> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }
}
