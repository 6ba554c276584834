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
package org.openhab.binding.teltocharge.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.file.BuiltInMeters;
import org.openhab.binding.teltocharge.simulator.internal.grid.Conductors;
import org.openhab.binding.teltocharge.simulator.internal.household.Households;
import org.openhab.binding.teltocharge.simulator.internal.household.LoadTimeline;
import org.openhab.binding.teltocharge.simulator.internal.meter.VirtualMeter;
import org.openhab.binding.teltocharge.simulator.internal.slave.RegisterDevice;
import org.openhab.binding.teltocharge.simulator.internal.solar.SolarRoof;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;
import org.openhab.binding.teltocharge.simulator.model.SiteSettings;

/** The house's physics in fixed ticks: equal settings and equal inputs give equal results. Not thread safe. */
final class HouseEngine {

    private static final Duration TICK = Duration.ofMillis(100);
    private static final double TICK_SECONDS = TICK.toMillis() / 1000.0;
    private static final long TICKS_PER_SECOND = Duration.ofSeconds(1).dividedBy(TICK);

    private final Instant start;
    private final SiteSettings site;
    private final LoadTimeline timeline;
    private final SolarRoof roof;
    private final List<Bay> bays;
    private final VirtualMeter meter;
    private final VirtualMeter chargersMeter;
    private final HouseRecorder recorder = new HouseRecorder();
    private long ticks;
    private PhaseAmpsTruth extraLoad = PhaseAmpsTruth.ZERO;

    HouseEngine(VirtualHouseSettings settings, Instant start) {
        this.start = start;
        site = settings.site();
        timeline = Households.timeline(settings.program(), settings.household());
        MeterProfile family = family(site.meterFamily());
        meter = new VirtualMeter(family, VirtualHouseSettings.METER_UNIT, 1);
        chargersMeter = new VirtualMeter(family, VirtualHouseSettings.CHARGERS_METER_UNIT, 1);
        roof = new SolarRoof(site.solarPeakWatts(), settings.seed());
        bays = settings.bays().entrySet().stream().map(bay -> new Bay(bay.getKey(), bay.getValue(), settings.fuseAmps(),
                settings.seed(), TICK, start)).toList();
        publish();
    }

    private static MeterProfile family(String id) {
        return BuiltInMeters.load().byId(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no meter family " + id));
    }

    /** Lets all whole ticks up to that time pass; a time in the past changes nothing. */
    void advanceTo(Instant time) {
        while (!now().plus(TICK).isAfter(time)) {
            tick();
        }
    }

    private void tick() {
        PhaseVolts volts = volts();
        ticks++;
        bays.forEach(bay -> bay.tick(now(), volts));
        meter.count(total(), volts, TICK_SECONDS);
        chargersMeter.count(drawn(), volts, TICK_SECONDS);
        if (ticks % TICKS_PER_SECOND == 0) {
            publish();
        }
    }

    /** What the outside sees of a full second: the meters' registers and a record. */
    private void publish() {
        PhaseVolts wavering = volts().wavering(ticks / TICKS_PER_SECOND);
        meter.refresh(total(), wavering, now());
        chargersMeter.refresh(drawn(), wavering, now());
        recorder.add(new HouseRecord(ticks / TICKS_PER_SECOND, now(), house(), drawn(), volts().watts(drawn()),
                total(), bays.stream().map(Bay::state).toList()));
    }

    HouseState state() {
        return new HouseState(now(), house(), extraLoad, drawn(), total(), roof.watts(elapsed()), contactClosed(),
                meter.connected(), bays.stream().map(Bay::state).toList());
    }

    Instant now() {
        return start.plus(elapsed());
    }

    private Duration elapsed() {
        return TICK.multipliedBy(ticks);
    }

    private boolean contactClosed() {
        long cycle = site.contactCycle().toMillis();
        return cycle > 0 && elapsed().toMillis() % cycle >= cycle / 2;
    }

    private PhaseAmpsTruth load() {
        return timeline.at(elapsed()).plus(extraLoad).plus(SolarRoof.load(roof.watts(elapsed())));
    }

    private Conductors loaded(boolean withHouse, boolean withCars) {
        Conductors conductors = Conductors.unloaded(site.grid());
        if (withHouse) {
            conductors = conductors.withHousehold(load());
        }
        for (Bay bay : bays) {
            conductors = withCars ? conductors.withCar(bay.drawn()) : conductors;
        }
        return conductors;
    }

    private PhaseAmpsTruth house() {
        return loaded(true, false).amps();
    }

    private PhaseAmpsTruth drawn() {
        return loaded(false, true).amps();
    }

    private PhaseAmpsTruth total() {
        return loaded(true, true).amps();
    }

    private PhaseVolts volts() {
        return PhaseVolts.under(total(), site.grid());
    }

    Map<Integer, RegisterDevice> devices() {
        Map<Integer, RegisterDevice> devices = new LinkedHashMap<>();
        devices.put(VirtualHouseSettings.METER_UNIT, meter);
        if (bays.size() > 1) {
            devices.put(VirtualHouseSettings.CHARGERS_METER_UNIT, chargersMeter);
        }
        bays.forEach(bay -> devices.put(bay.unitId(), bay.device()));
        return devices;
    }

    List<HouseRecord> recordsSince(long seq) {
        return recorder.since(seq);
    }

    void setExtraLoad(HousePhase phase, double amps) {
        extraLoad = extraLoad.with(phase, amps);
    }

    void setMeterConnected(boolean connected) {
        meter.setConnected(connected);
    }

    /** @throws IndexOutOfBoundsException if there is no such car */
    void setCarConnected(int car, boolean connected) {
        bays.get(car).setCarConnected(connected);
    }
}
