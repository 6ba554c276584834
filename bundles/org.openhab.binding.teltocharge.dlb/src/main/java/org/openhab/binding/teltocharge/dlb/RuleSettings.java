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
package org.openhab.binding.teltocharge.dlb;

import java.time.ZoneId;
import java.time.ZoneOffset;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.solar.SurplusSettings;

/**
 * The owner's settings for the whole site of rules that are off unless they are set.
 *
 * @param zone in which the times of schedules are meant
 * @param surplus how solar surplus is reckoned with
 * @param curtailment which orders from outside are obeyed
 * @param schedule times at which all chargers charge less
 * @param price up to which price chargers charge
 * @param unbalanceAmps how much more one phase may carry than another because of chargers, in amps: 1 to 1000, or 0 for
 *            no limit. VDE-AR-N 4100 allows 20 A (4.6 kVA).
 * @param peakWatts the most that the site may draw on average in a quarter of an hour, in watts: 2500 or more, or 0 for
 *            no limit. The Flemish capacity tariff counts 2.5 kW at least, so less saves nothing.
 * @param appliances room is kept for an appliance that goes on and off
 */
@NonNullByDefault
public record RuleSettings(ZoneId zone, SurplusSettings surplus, CurtailmentSettings curtailment,
        ScheduleSettings schedule, PriceSettings price, double unbalanceAmps, double peakWatts, boolean appliances) {

    /** What the Flemish capacity tariff counts at least, in watts (load-balancing research, section 4.4). */
    public static final double LEAST_PEAK_WATTS = 2500;

    /** No such rule bounds anything. */
    public static final RuleSettings NONE = new RuleSettings(ZoneOffset.UTC, SurplusSettings.DEFAULT,
            CurtailmentSettings.OFF, ScheduleSettings.ALWAYS, PriceSettings.DEFAULT, 0, 0, false);

    public RuleSettings withZone(ZoneId value) {
        return new RuleSettings(value, surplus, curtailment, schedule, price, unbalanceAmps, peakWatts, appliances);
    }

    public RuleSettings withSurplus(SurplusSettings value) {
        return new RuleSettings(zone, value, curtailment, schedule, price, unbalanceAmps, peakWatts, appliances);
    }

    public RuleSettings withCurtailment(CurtailmentSettings value) {
        return new RuleSettings(zone, surplus, value, schedule, price, unbalanceAmps, peakWatts, appliances);
    }

    public RuleSettings withSchedule(ScheduleSettings value) {
        return new RuleSettings(zone, surplus, curtailment, value, price, unbalanceAmps, peakWatts, appliances);
    }

    public RuleSettings withPrice(PriceSettings value) {
        return new RuleSettings(zone, surplus, curtailment, schedule, value, unbalanceAmps, peakWatts, appliances);
    }

    public RuleSettings withUnbalanceAmps(double value) {
        return new RuleSettings(zone, surplus, curtailment, schedule, price, value, peakWatts, appliances);
    }

    public RuleSettings withPeakWatts(double value) {
        return new RuleSettings(zone, surplus, curtailment, schedule, price, unbalanceAmps, value, appliances);
    }

    public RuleSettings withAppliances(boolean value) {
        return new RuleSettings(zone, surplus, curtailment, schedule, price, unbalanceAmps, peakWatts, value);
    }
}
