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
package org.openhab.binding.teltocharge.internal.charger;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSettings;
import org.openhab.binding.teltocharge.dlb.SolarSettings;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.VehicleMinimums;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.dlb.VehicleSettings;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.internal.config.BadConfigurationException;
import org.openhab.binding.teltocharge.internal.config.BalancingConfiguration;
import org.openhab.binding.teltocharge.internal.config.ConfigValues;
import org.openhab.binding.teltocharge.internal.hub.ChargerPlan;

/**
 * Makes a charger's plan of its configuration.
 */
@NonNullByDefault
public final class ChargerPlans {

    private ChargerPlans() {
    }

    /**
     * @throws BadConfigurationException if a text in it has no meaning
     */
    public static ChargerPlan of(BalancingConfiguration config) throws BadConfigurationException {
        SolarMode solar = ConfigValues.choice(SolarMode.class, "solarMode", config.solarMode);
        PhaseRotation rotation = ConfigValues.choice(PhaseRotation.class, "phaseRotation", config.phaseRotation);
        ChargerWiring wiring = ConfigValues.choice(ChargerWiring.class, "wiring", config.wiring);
        return new ChargerPlan(config.circuit.trim(), config.priority, wiring.with(rotation),
                new SolarSettings(solar, config.solarAllowance), ConfigValues.schedule(config.chargingTimes),
                new PhaseSettings(config.phaseSwitching, Duration.ofMinutes(config.phaseDwell), config.phaseSwitches),
                new VehicleSettings(vehicle(config)));
    }

    private static VehicleProfile vehicle(BalancingConfiguration config) throws BadConfigurationException {
        VehicleMinimums minimums = new VehicleMinimums(config.carMinimumOnePhase, config.carMinimumTwoPhases,
                config.carMinimumThreePhases);
        return new VehicleProfile(config.carPhases, minimums, Duration.ofSeconds(config.carFollowTime),
                ConfigValues.choice(Trait.class, "carSleepsAfterPause", config.carSleepsAfterPause),
                ConfigValues.choice(Trait.class, "carStopsAfterPhaseSwitch", config.carStopsAfterPhaseSwitch));
    }
}
