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
import java.util.List;
import java.util.Map;

import org.openhab.binding.teltocharge.modbus.charger.DlmState;
import org.openhab.binding.teltocharge.simulator.internal.car.CarModel;
import org.openhab.binding.teltocharge.simulator.internal.charger.CarView;
import org.openhab.binding.teltocharge.simulator.internal.charger.ChargerDevice;
import org.openhab.binding.teltocharge.simulator.internal.charger.ChargerModel;
import org.openhab.binding.teltocharge.simulator.internal.household.Households;
import org.openhab.binding.teltocharge.simulator.internal.household.LoadTimeline;
import org.openhab.binding.teltocharge.simulator.internal.meter.Sdm630;
import org.openhab.binding.teltocharge.simulator.internal.slave.RegisterDevice;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

/** The house's physics in fixed ticks: equal settings and equal inputs give equal results. Not thread safe. */
final class HouseEngine {

    private static final Duration TICK = Duration.ofMillis(100);
    private static final double TICK_SECONDS = TICK.toMillis() / 1000.0;
    private static final long TICKS_PER_SECOND = Duration.ofSeconds(1).dividedBy(TICK);

    private final Instant start;
    private final LoadTimeline timeline;
    private final ChargerModel charger;
    private final ChargerDevice chargerDevice;
    private final CarModel car;
    private final Sdm630 meter = new Sdm630();
    private final HouseRecorder recorder = new HouseRecorder();
    private long ticks;
    private PhaseAmpsTruth extraLoad = PhaseAmpsTruth.ZERO;

    HouseEngine(VirtualHouseSettings settings, Instant start) {
        this.start = start;
        timeline = Households.timeline(settings.program(), settings.household());
        charger = new ChargerModel(settings.charger(), settings.fuseAmps(), settings.seed(), TICK, start);
        chargerDevice = new ChargerDevice(charger, settings.charger());
        car = new CarModel(settings.car(), TICK);
        publish();
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
        charger.tick(now(), new CarView(car.connected(), car.asksForCurrent(), car.finished()));
        car.tick(charger.offeredAmps(), charger.livePhases(), volts);
        charger.measure(car.drawn(), volts);
        meter.count(total(), volts, TICK_SECONDS);
        if (ticks % TICKS_PER_SECOND == 0) {
            publish();
        }
    }

    /** What the outside sees of a full second: the meter's registers and a record. */
    private void publish() {
        meter.refresh(total(), volts());
        recorder.add(new HouseRecord(ticks / TICKS_PER_SECOND, now(), house(), car.drawn(), charger.setpointAmps(),
                charger.phases().name(), charger.state() == DlmState.CHARGING, charger.setpointWrites()));
    }

    HouseState state() {
        return new HouseState(now(), house(), extraLoad, car.drawn(), charger.setpointAmps(), charger.offeredAmps(),
                charger.phases(), !charger.livePhases().isEmpty(), charger.state(), car.connected(),
                meter.connected(), charger.watchdogExpired(), charger.setpointWrites());
    }

    Instant now() {
        return start.plus(TICK.multipliedBy(ticks));
    }

    private PhaseAmpsTruth house() {
        return timeline.at(TICK.multipliedBy(ticks)).plus(extraLoad);
    }

    private PhaseAmpsTruth total() {
        return house().plus(car.drawn());
    }

    private PhaseVolts volts() {
        return PhaseVolts.under(total());
    }

    Map<Integer, RegisterDevice> devices() {
        return Map.of(VirtualHouseSettings.CHARGER_UNIT, chargerDevice, VirtualHouseSettings.METER_UNIT, meter);
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

    void setCarConnected(boolean connected) {
        car.setConnected(connected);
    }
}
