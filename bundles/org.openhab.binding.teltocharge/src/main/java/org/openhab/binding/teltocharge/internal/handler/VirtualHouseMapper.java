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

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.config.SimulatorConfiguration;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.meter.file.BuiltInMeters;
import org.openhab.binding.teltocharge.simulator.VirtualHouseSettings;
import org.openhab.binding.teltocharge.simulator.model.BaySettings;
import org.openhab.binding.teltocharge.simulator.model.CarSettings;
import org.openhab.binding.teltocharge.simulator.model.GridShape;
import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;
import org.openhab.binding.teltocharge.simulator.model.SiteSettings;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

/**
 * Makes a virtual house of a configuration.
 */
@NonNullByDefault
final class VirtualHouseMapper {

    private VirtualHouseMapper() {
    }

    /**
     * @throws IllegalArgumentException if such a house cannot be
     */
    static VirtualHouseSettings settings(SimulatorConfiguration config) {
        if (BuiltInMeters.load().byId(config.meterModel).isEmpty()) {
            throw new IllegalArgumentException("There is no virtual meter " + config.meterModel);
        }
        SiteSettings site = SiteSettings.PLAIN.withGrid(GridShape.valueOf(config.grid))
                .withMeterFamily(config.meterModel)
                .withSolarPeakWatts(config.solarPeak).withContactCycle(Duration.ofSeconds(config.contactCycle));
        PhaseSelection second = PhaseSelection.valueOf(config.secondCarPhases);
        if (second != PhaseSelection.NONE) {
            site = site.withFurtherBays(new BaySettings(car(config, second), VirtualChargerSettings.DEFAULT));
        }
        return new VirtualHouseSettings(config.seed, config.port, config.mainFuse, config.reserve,
                HouseholdProgram.valueOf(config.program), Duration.ofSeconds(config.loadStep),
                car(config, PhaseSelection.valueOf(config.carPhases)), VirtualChargerSettings.DEFAULT, site);
    }

    private static CarSettings car(SimulatorConfiguration config, PhaseSelection phases) {
        return new CarSettings(config.carMaxCurrent, config.carMinCurrent, phases, Double.POSITIVE_INFINITY, true);
    }
}
