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

import org.openhab.binding.teltocharge.simulator.internal.car.CarModel;
import org.openhab.binding.teltocharge.simulator.internal.charger.CarView;
import org.openhab.binding.teltocharge.simulator.internal.charger.ChargerDevice;
import org.openhab.binding.teltocharge.simulator.internal.charger.ChargerModel;
import org.openhab.binding.teltocharge.simulator.internal.slave.RegisterDevice;
import org.openhab.binding.teltocharge.simulator.model.BaySettings;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

/** A charger and its car at work. Not thread safe. */
final class Bay {

    private final int unitId;
    private final ChargerModel charger;
    private final ChargerDevice device;
    private final CarModel car;

    Bay(int unitId, BaySettings settings, int fuseAmps, long seed, Duration tick, Instant start) {
        this.unitId = unitId;
        // Each charger has a serial number of its own.
        charger = new ChargerModel(settings.charger(), fuseAmps, seed + unitId - VirtualHouseSettings.CHARGER_UNIT,
                tick,
                start);
        device = new ChargerDevice(charger, settings.charger());
        car = new CarModel(settings.car(), tick);
    }

    void tick(Instant now, PhaseVolts volts) {
        charger.tick(now, new CarView(car.connected(), car.asksForCurrent(), car.finished()));
        car.tick(charger.offeredAmps(), charger.livePhases(), volts);
        charger.measure(car.drawn(), volts);
    }

    void setCarConnected(boolean connected) {
        car.setConnected(connected);
    }

    int unitId() {
        return unitId;
    }

    RegisterDevice device() {
        return device;
    }

    PhaseAmpsTruth drawn() {
        return car.drawn();
    }

    BayState state() {
        return new BayState(unitId, car.drawn(), charger.setpointAmps(), charger.offeredAmps(), charger.phases(),
                !charger.livePhases().isEmpty(), charger.state(), car.connected(), charger.watchdogExpired(),
                charger.setpointWrites());
    }
}
