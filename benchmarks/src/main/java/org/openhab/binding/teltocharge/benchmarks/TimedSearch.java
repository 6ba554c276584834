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
package org.openhab.binding.teltocharge.benchmarks;

import java.time.InstantSource;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.MeterIdentifier;
import org.openhab.binding.teltocharge.modbus.meter.file.BuiltInMeters;
import org.openhab.binding.teltocharge.modbus.search.DeviceSearch;
import org.openhab.binding.teltocharge.modbus.search.Finding;
import org.openhab.binding.teltocharge.modbus.search.LineOpener;
import org.openhab.binding.teltocharge.modbus.search.PlaceResult;
import org.openhab.binding.teltocharge.modbus.search.SearchLine;
import org.openhab.binding.teltocharge.modbus.search.SearchPlace;

/**
 * A search that has ended.
 *
 * @param found how many devices
 * @param seconds how long it took
 */
@NonNullByDefault
record TimedSearch(int found, double seconds) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final DeviceSearch.Listener NOBODY = new DeviceSearch.Listener() {
        @Override
        public void found(SearchPlace place, SearchLine line, Finding device) {
            // Counted by the progress.
        }

        @Override
        public void searched(PlaceResult result) {
            // The end is what is waited for.
        }
    };

    static TimedSearch of(SearchPlace place, LineOpener opener) throws Exception {
        MeterIdentifier meters = new MeterIdentifier(BuiltInMeters.load(), InstantSource.system());
        DeviceSearch search = new DeviceSearch(List.of(place), opener, meters::identify, NOBODY);
        long begun = System.nanoTime();
        search.start().get();
        return new TimedSearch(search.progress().found(), (System.nanoTime() - begun) / NANOS_PER_SECOND);
    }
}
