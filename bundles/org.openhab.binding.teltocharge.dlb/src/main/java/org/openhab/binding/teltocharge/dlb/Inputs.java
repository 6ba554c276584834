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

/**
 * What a decision is made from.
 *
 * @param meter the latest known sample of the grid meter; may be the same as last time, or null when there is none
 * @param chargers the latest known sample of each charger, in any order; chargers without settings are ignored, and
 *            what they draw counts as background load
 * @param memory what the previous decision returned, or {@link BalancerMemory#EMPTY}
 */
@NonNullByDefault
public record Inputs(@Nullable MeterSample meter, List<ChargerSample> chargers, BalancerMemory memory) {

    public Inputs {
        chargers = List.copyOf(chargers);
    }
}
