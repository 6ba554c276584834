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
package org.openhab.binding.teltocharge.internal.balancer;

import java.time.Duration;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PriceSettings;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.ScheduleSettings;
import org.openhab.binding.teltocharge.dlb.curtail.ContactMode;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.solar.BatteryUse;
import org.openhab.binding.teltocharge.dlb.solar.SurplusSettings;
import org.openhab.binding.teltocharge.internal.config.BadConfigurationException;
import org.openhab.binding.teltocharge.internal.config.ConfigValues;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;

/**
 * The part of the engine's settings that concerns solar surplus, orders from outside, times and prices.
 */
@NonNullByDefault
final class RuleMapper {

    private RuleMapper() {
    }

    /**
     * @param zone in which the owner means his times
     * @throws BadConfigurationException if a text in the configuration has no meaning
     */
    static RuleSettings rules(LoadBalancerConfiguration config, ZoneId zone) throws BadConfigurationException {
        return new RuleSettings(zone, surplus(config), curtailment(config), schedule(config), price(config),
                config.unbalanceLimit, config.peakPower, config.keepRoomForAppliances);
    }

    private static SurplusSettings surplus(LoadBalancerConfiguration config) throws BadConfigurationException {
        return new SurplusSettings(ConfigValues.choice(BatteryUse.class, "batteryUse", config.batteryUse),
                SurplusSettings.DEFAULT.batteryTimeout(), Duration.ofSeconds(config.surplusInterval),
                Duration.ofSeconds(config.solarStartDelay), Duration.ofSeconds(config.solarStopDelay));
    }

    private static CurtailmentSettings curtailment(LoadBalancerConfiguration config)
            throws BadConfigurationException {
        return new CurtailmentSettings(ConfigValues.choice(ContactMode.class, "contactMode", config.contactMode),
                config.contactCurrent, config.operatorLimit, config.operatorPower, config.externalLimit,
                Duration.ofSeconds(config.externalTimeout), config.externalFallback);
    }

    private static ScheduleSettings schedule(LoadBalancerConfiguration config) throws BadConfigurationException {
        return new ScheduleSettings(ConfigValues.schedule(config.chargingTimes),
                ConfigValues.schedule(config.peakTimes), config.peakCurrent);
    }

    private static PriceSettings price(LoadBalancerConfiguration config) {
        return new PriceSettings(config.maxPrice, PriceSettings.DEFAULT.timeout());
    }
}
