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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.week.WeeklySchedule;

/**
 * Times at which a whole site charges less or not at all.
 *
 * @param allowed when chargers may charge; without windows always
 * @param peakHours when they may charge with less only
 * @param peakHoursAmps with how much each of them may charge then: 0 or 6 to 32 A
 */
@NonNullByDefault
public record ScheduleSettings(WeeklySchedule allowed, WeeklySchedule peakHours, int peakHoursAmps) {

    /** Always, and no peak hours. */
    public static final ScheduleSettings ALWAYS = new ScheduleSettings(WeeklySchedule.NONE, WeeklySchedule.NONE, 0);
}
