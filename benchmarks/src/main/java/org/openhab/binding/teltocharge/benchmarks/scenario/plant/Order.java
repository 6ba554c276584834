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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What a controller tells one charger. The charger takes whole amps and rounds down; it refuses 1 to 5 A, as the vendor's
 * register 15 does.
 *
 * @param amps the current to be offered; 0 pauses
 * @param phases the phases to be used; {@code NONE} leaves them as they are
 * @param again written even if nothing changed
 * @param reason why, as one word
 */
@NonNullByDefault
public record Order(double amps, PhaseSet phases, boolean again, String reason) {

    public Order(double amps, String reason) {
        this(amps, PhaseSet.NONE, false, reason);
    }
}
