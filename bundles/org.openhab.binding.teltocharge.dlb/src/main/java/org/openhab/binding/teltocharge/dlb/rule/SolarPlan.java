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
package org.openhab.binding.teltocharge.dlb.rule;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.solar.SolarGate;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;

/**
 * What the sun means to each charger in a round, in the order of the chargers.
 *
 * @param bounds null where the sun does not matter
 * @param gates whether the surplus lets them charge from now on
 * @param budgets what each may draw beside the others, in watts; infinite where the sun does not matter
 */
@NonNullByDefault
public record SolarPlan(List<@Nullable Bound> bounds, List<SolarGate> gates, double[] budgets) {

    /**
     * @param index place of the charger
     * @param moved the charger as if it used other phases
     * @param wattsPerAmp watts for each ampere offered on those phases
     * @return whole amps that the sun would leave it there
     */
    public int amps(int index, ChargerView moved, double wattsPerAmp) {
        int amps = CircuitRule.wholeAmps(Math.min(budgets[index] / wattsPerAmp, Integer.MAX_VALUE));
        return moved.solarMode() == SolarMode.ECO ? Math.max(moved.least(), amps) : amps;
    }
}
