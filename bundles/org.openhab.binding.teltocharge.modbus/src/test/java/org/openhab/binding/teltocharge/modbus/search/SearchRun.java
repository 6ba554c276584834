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

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.meter.MeterIdentifier;
import org.openhab.binding.teltocharge.modbus.meter.Meters;

/** A search with what it has told. */
final class SearchRun implements DeviceSearch.Listener {
    static final MeterProbe METERS = new MeterIdentifier(Meters.CATALOG, InstantSource.system())::identify;

    final List<String> found = new CopyOnWriteArrayList<>();
    final List<PlaceResult> searched = new CopyOnWriteArrayList<>();
    final DeviceSearch search;

    SearchRun(LineOpener opener, MeterProbe meters, SearchPlace... places) {
        search = new DeviceSearch(List.of(places), opener, meters, this);
    }

    static SearchRun onRealLines(SearchPlace... places) {
        return new SearchRun(line -> line.open(InstantSource.system()), METERS, places);
    }

    SearchRun run() throws Exception {
        CompletableFuture<Boolean> end = search.start();
        Futures.get(end);
        return this;
    }

    @Override
    public void found(SearchPlace place, SearchLine line, Finding device) {
        String who = device instanceof Finding.Charger charger
                ? "charger " + charger.device().serialNumber()
                : ((Finding.Meter) device).device().profile().id();
        found.add((line.setting() + ", unit " + device.unitId() + ": " + who).strip());
    }

    @Override
    public void searched(PlaceResult result) {
        searched.add(result);
    }
}
