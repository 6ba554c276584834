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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.goal.Goal;
import org.openhab.binding.teltocharge.dlb.solar.SolarGate;

/**
 * What rules remember of one charger.
 *
 * @param gate whether the solar surplus lets it charge
 * @param due the goal for which it must charge with all it can now; null when there is none
 */
@NonNullByDefault
public record ChargerRuleMemory(SolarGate gate, @Nullable Goal due) {

    public static final ChargerRuleMemory EMPTY = new ChargerRuleMemory(SolarGate.CLOSED, null);

    /** @return true when the wish has a goal that lets nothing but the circuits hold the vehicle back */
    public boolean isDue(ChargerWish wish) {
        return due != null && due.equals(wish.goal());
    }

    /** @return what is left of it when the clock has been set back */
    public ChargerRuleMemory afterClockStep() {
        return new ChargerRuleMemory(new SolarGate(gate.open(), null, List.of()), due);
    }
}
