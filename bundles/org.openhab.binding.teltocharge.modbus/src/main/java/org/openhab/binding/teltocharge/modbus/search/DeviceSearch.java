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
package org.openhab.binding.teltocharge.modbus.search;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for chargers and meters in several places at once, and never writes to any of them. To be started once.
 */
@NonNullByDefault
public final class DeviceSearch {
    /** Most places of a large search are addresses where nobody is, which only takes time. */
    private static final int MOST_AT_ONCE = 16;

    /** How long it takes to find out that nobody has an address. */
    private static final Duration CONNECT = Duration.ofSeconds(1);
    /** For the devices that do answer. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    /** Told what is found, on the threads of the search. */
    public interface Listener {
        /**
         * A device that has not been found before in this search.
         *
         * @param place where
         * @param line in which setting
         */
        void found(SearchPlace place, SearchLine line, Finding device);

        /** A place was searched, as far as possible. Not told when the search is stopped before. */
        void searched(PlaceResult result);
    }

    private final Logger logger = LoggerFactory.getLogger(DeviceSearch.class);
    private final List<SearchPlace> places;
    private final LineOpener opener;
    private final UnitProbe probe;
    private final Listener listener;
    private final ProgressCount progress = new ProgressCount();
    private final Set<String> identities = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private final ExecutorService threads;

    public DeviceSearch(List<SearchPlace> places, LineOpener opener, MeterProbe meters, Listener listener) {
        this.places = List.copyOf(places);
        this.opener = opener;
        this.probe = new UnitProbe(meters);
        this.listener = listener;
        this.threads = Executors.newFixedThreadPool(Math.max(1, Math.min(places.size(), MOST_AT_ONCE)), task -> {
            Thread thread = new Thread(task, "teltocharge-search");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * @return about how long it takes at most, if hardly anybody answers and most addresses of many are nobody's
     */
    public Duration expected() {
        Duration longest = places.stream().map(SearchPlace::whenSilent).max(Duration::compareTo).orElse(Duration.ZERO);
        return longest.plus(CONNECT.multipliedBy(places.size() / MOST_AT_ONCE)).plus(MARGIN);
    }

    /**
     * Begins and returns at once.
     *
     * @return completes with true when all places were searched, with false when the search was stopped; never fails
     */
    public CompletableFuture<Boolean> start() {
        places.forEach(place -> progress.plan(PlaceSearch.questions(place.steps())));
        CompletableFuture<?>[] tasks = places.stream()
                .map(place -> CompletableFuture.runAsync(() -> search(place), threads)
                        .whenComplete((done, fault) -> report(place, fault)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(tasks).whenComplete((done, fault) -> end(true));
        return end;
    }

    private void search(SearchPlace place) {
        try {
            PlaceResult result = new PlaceSearch(place, opener, probe, progress,
                    (line, device) -> tell(place, line, device)).run();
            if (!end.isDone()) {
                logger.debug("{}: {} answered, garbled {}, fault {}", place.name(), result.answers(),
                        result.garbled(), result.fault());
                listener.searched(result);
            }
        } catch (InterruptedException e) {
            // Stopped; the thread ends with its pool.
            Thread.currentThread().interrupt();
        }
    }

    private void tell(SearchPlace place, SearchLine line, Finding device) {
        boolean isNew = device.identity().map(identities::add).orElse(true);
        logger.debug("{} {}: {}{}", place.name(), line.setting(), device, isNew ? "" : ", found before");
        if (isNew && !end.isDone()) {
            progress.found();
            listener.found(place, line, device);
        }
    }

    private void report(SearchPlace place, @Nullable Throwable fault) {
        if (fault != null && !end.isDone()) {
            logger.warn("The search at {} failed; please report this fault", place.name(), fault);
        }
    }

    /** Ends the search as soon as possible and returns at once. */
    public void stop() {
        end(false);
        threads.shutdownNow();
    }

    private void end(boolean complete) {
        progress.end();
        end.complete(complete);
        threads.shutdown();
    }

    public SearchProgress progress() {
        return progress.now();
    }
}
