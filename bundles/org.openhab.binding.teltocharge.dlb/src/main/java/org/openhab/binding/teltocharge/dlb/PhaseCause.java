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

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Why a charger changes its phases.
 */
@NonNullByDefault
public enum PhaseCause {
    /** The present phases leave too little, others leave enough. */
    SHORTAGE,
    /** More phases have room again. */
    ROOM,
    /** The vehicle draws on one phase only, so that it can have the least loaded one. */
    ONE_PHASE_VEHICLE,
    /** The vehicle has taken nothing since the last change, so that one is undone. */
    VEHICLE_DIED,
    /** There is no vehicle: the next one finds all phases. */
    NO_VEHICLE,
    /** The owner wants it. */
    OWNER;

    /** @return lower-case name with hyphens; stable */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
