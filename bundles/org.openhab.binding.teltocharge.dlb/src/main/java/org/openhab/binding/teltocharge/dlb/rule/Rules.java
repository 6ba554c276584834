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

/**
 * The one place where rules are listed. Of two rules that bound equally, the earlier one is named as the reason:
 * alarms first, then what the owner can change least.
 * <p>
 * Not in the list are rules that share something between chargers before the circuits do: {@link UnbalanceRule} and
 * {@link SolarRule}. The {@link RampRule} is not in the list: it bounds the step from the present current to the one that is left by all
 * others, and so comes last.
 */
@NonNullByDefault
public final class Rules {

    /** All rules in order of naming. */
    public static final List<Rule> ALL = List.of(new EffectRule(), new VehicleRule(), new StalenessRule(),
            new PhaseRule(), new SiteRule(), new ApplianceRule(), new CircuitRule(), new ScheduleRule(),
            new PriceRule(),
            new GoalRule(), new HardwareRule(), new SilenceRule());

    private Rules() {
    }
}
