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

/**
 * Where a charger is on the way from one set of phases to another. In every stage but {@link #STEADY} it is offered
 * nothing: phases are never switched under load.
 */
@NonNullByDefault
public enum PhaseStage {
    /** It uses the phases that it is told. */
    STEADY,
    /** It is offered nothing, and waits for the vehicle's current to end. */
    EMPTYING,
    /** It is told the new phases, and waits for register 14 to show them. */
    TELLING,
    /** Register 14 shows the new phases, and its contactors are given time. */
    RESTING,
    /** Register 14 did not take the new phases, so it is told the old ones again. */
    RETURNING,
    /** The change has failed; the charger keeps the phases that register 14 shows, and its contactors are given time. */
    SETTLING
}
