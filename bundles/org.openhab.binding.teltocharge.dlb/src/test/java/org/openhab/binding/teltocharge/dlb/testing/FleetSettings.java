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
package org.openhab.binding.teltocharge.dlb.testing;

import java.time.Duration;
import java.time.ZoneOffset;

import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.PhaseSettings;
import org.openhab.binding.teltocharge.dlb.PriceSettings;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.ScheduleSettings;
import org.openhab.binding.teltocharge.dlb.SolarSettings;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.VehicleMinimums;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.dlb.VehicleSettings;
import org.openhab.binding.teltocharge.dlb.curtail.ContactMode;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.solar.BatteryUse;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.dlb.solar.SurplusSettings;

/**
 * Settings that nobody made up, of everything that there is to set.
 */
final class FleetSettings {

    private FleetSettings() {
    }

    static BalancerSettings of(Gen gen, GridType grid) {
        BalancerSettings settings = RandomSettings.of(gen, grid);
        settings = settings
                .withChargers(settings.chargers().stream().map(charger -> charger(gen, charger)).toList());
        return gen.chance(0.4) ? settings.withRules(rules(gen)) : settings;
    }

    private static ChargerSettings charger(Gen gen, ChargerSettings charger) {
        ChargerSettings result = charger
                .withPhases(new PhaseSettings(gen.chance(0.9), gen.millis(0, 20_000), gen.between(0, 8)));
        if (gen.chance(0.3)) {
            result = result.withSolar(
                    new SolarSettings(gen.oneOf(SolarMode.values()), gen.oneOf(0.0, gen.between(0.0, 4000))));
        }
        return gen.chance(0.3) ? result.withVehicle(new VehicleSettings(vehicle(gen))) : result;
    }

    private static VehicleProfile vehicle(Gen gen) {
        return new VehicleProfile(gen.between(0, 3),
                new VehicleMinimums(gen.oneOf(0, 6, 10), gen.oneOf(0, 7, 8), gen.oneOf(0, 6, 8, 11)), Duration.ZERO,
                gen.oneOf(Trait.values()), gen.oneOf(Trait.UNKNOWN, Trait.UNKNOWN, Trait.NO, Trait.YES));
    }

    private static RuleSettings rules(Gen gen) {
        return new RuleSettings(ZoneOffset.UTC,
                new SurplusSettings(gen.oneOf(BatteryUse.values()), Duration.ofSeconds(10),
                        gen.millis(1000, 5000), gen.millis(0, 10_000), gen.millis(0, 10_000)),
                new CurtailmentSettings(gen.oneOf(ContactMode.values()), gen.oneOf(0, 6, 10), gen.chance(0.3),
                        gen.oneOf(0.0, 4200.0), gen.chance(0.3), Duration.ofSeconds(10), gen.oneOf(0, 6)),
                ScheduleSettings.ALWAYS,
                new PriceSettings(gen.oneOf(Double.NaN, Double.NaN, 0.3), Duration.ofMinutes(1)),
                gen.oneOf(0.0, 0.0, 20.0), gen.oneOf(0.0, 0.0, 5000.0), gen.chance(0.3));
    }
}
