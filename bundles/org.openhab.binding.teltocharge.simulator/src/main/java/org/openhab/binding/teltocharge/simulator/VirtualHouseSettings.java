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
import java.util.LinkedHashMap;
import java.util.Map;

import org.openhab.binding.teltocharge.simulator.internal.household.HouseholdSettings;
import org.openhab.binding.teltocharge.simulator.model.BaySettings;
import org.openhab.binding.teltocharge.simulator.model.CarSettings;
import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;
import org.openhab.binding.teltocharge.simulator.model.Phases;
import org.openhab.binding.teltocharge.simulator.model.SiteSettings;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

/**
 * Everything that makes one virtual house; equal settings make equal houses.
 *
 * @param seed of the household's loads and of the charger's serial number
 * @param port TCP port on 127.0.0.1, 1 to 65535, or 0 for any free one
 * @param fuseAmps main fuse per phase, A, 16 to 63; the household alone stays below it
 * @param reserveAmps what the balancer under trial keeps free, A, 0 to 5; the demo program's steps are cut to it
 * @param program the household's story
 * @param loadStep mean distance of two load steps in the demo program, 5 s to 10 min; each step varies by up to 1 s
 * @param car the car
 * @param charger the charger
 * @param site further chargers, solar power, the grid's shape and the grid operator's contact
 */
public record VirtualHouseSettings(long seed, int port, int fuseAmps, double reserveAmps, HouseholdProgram program,
        Duration loadStep, CarSettings car, VirtualChargerSettings charger, SiteSettings site) {

    /** Modbus unit id of the first charger. */
    public static final int CHARGER_UNIT = 1;
    /** Modbus unit id of the grid meter, an Eastron SDM630 unless the site says otherwise. */
    public static final int METER_UNIT = 2;
    /** Modbus unit id of the second charger; the next ones follow. */
    public static final int SECOND_CHARGER_UNIT = 3;
    /** Modbus unit id of the meter that measures all chargers and nothing else, where there are several. */
    public static final int CHARGERS_METER_UNIT = 10;

    /** @throws IllegalArgumentException if a value is out of its range */
    public VirtualHouseSettings {
        require(port >= 0 && port <= 65535, "The port must be 0 to 65535", port);
        require(fuseAmps >= 16 && fuseAmps <= 63, "The main fuse must be 16 to 63 A", fuseAmps);
        require(reserveAmps >= 0 && reserveAmps <= 5, "The reserve must be 0 to 5 A", reserveAmps);
        require(loadStep.compareTo(Duration.ofSeconds(5)) >= 0 && loadStep.compareTo(Duration.ofMinutes(10)) <= 0,
                "The load step must be 5 s to 10 min", loadStep);
    }

    /** The demo: 25 A fuse, 1 A reserve, a 3x16 A car, a load step every 10 to 12 s, any free port. */
    public static VirtualHouseSettings demo(long seed) {
        return new VirtualHouseSettings(seed, 0, 25, 1.0, HouseholdProgram.DEMO, Duration.ofSeconds(11),
                CarSettings.DEFAULT, VirtualChargerSettings.DEFAULT, SiteSettings.PLAIN);
    }

    public VirtualHouseSettings withPort(int newPort) {
        return new VirtualHouseSettings(seed, newPort, fuseAmps, reserveAmps, program, loadStep, car, charger, site);
    }

    public VirtualHouseSettings withFuse(int newFuseAmps, double newReserveAmps) {
        return new VirtualHouseSettings(seed, port, newFuseAmps, newReserveAmps, program, loadStep, car, charger, site);
    }

    public VirtualHouseSettings withProgram(HouseholdProgram newProgram) {
        return new VirtualHouseSettings(seed, port, fuseAmps, reserveAmps, newProgram, loadStep, car, charger, site);
    }

    public VirtualHouseSettings withLoadStep(Duration newLoadStep) {
        return new VirtualHouseSettings(seed, port, fuseAmps, reserveAmps, program, newLoadStep, car, charger, site);
    }

    public VirtualHouseSettings withCar(CarSettings newCar) {
        return new VirtualHouseSettings(seed, port, fuseAmps, reserveAmps, program, loadStep, newCar, charger, site);
    }

    public VirtualHouseSettings withCharger(VirtualChargerSettings newCharger) {
        return new VirtualHouseSettings(seed, port, fuseAmps, reserveAmps, program, loadStep, car, newCharger, site);
    }

    public VirtualHouseSettings withSite(SiteSettings newSite) {
        return new VirtualHouseSettings(seed, port, fuseAmps, reserveAmps, program, loadStep, car, charger, newSite);
    }

    /** All places to charge by the unit id of their charger, the first one first. */
    public Map<Integer, BaySettings> bays() {
        Map<Integer, BaySettings> bays = new LinkedHashMap<>();
        bays.put(CHARGER_UNIT, new BaySettings(car, charger));
        for (BaySettings bay : site.furtherBays()) {
            bays.put(SECOND_CHARGER_UNIT + bays.size() - 1, bay);
        }
        return bays;
    }

    HouseholdSettings household() {
        int carLimitAmps = Math.min(car.maxAmps(), Math.min(charger.maxAmps(), charger.userMaxAmps()));
        return new HouseholdSettings(seed, fuseAmps, reserveAmps, carLimitAmps, Phases.of(car.phases()), loadStep);
    }

    private static void require(boolean condition, String rule, Object value) {
        if (!condition) {
            throw new IllegalArgumentException(rule + ": " + value);
        }
    }
}
