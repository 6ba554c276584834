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
package org.openhab.binding.teltocharge.dlb.proof;

/**
 * What may happen to the charger in a step of the model. Every step that has no other meaning lasts three seconds, each
 * with a sample of meter and charger and a decision.
 */
enum Event {
    /** The household draws little, everything works. */
    CALM,
    /** L1 is full, L2 and L3 are not. */
    L1_FULL,
    /** All phases are full. */
    ALL_FULL,
    /** The vehicle does not change its current, whatever it is told. */
    VEHICLE_STUCK,
    /** The vehicle draws nothing, whatever it is offered. */
    VEHICLE_IDLE,
    /** The meter repeats its last sample. */
    METER_REPEATS,
    /** The meter does not see L1. */
    METER_HALF,
    /** Nothing is heard of the meter for 16 s. */
    METER_GONE,
    /** Nothing is heard of the charger for 5 s. */
    CHARGER_SILENT,
    /** The charger does not say what is drawn. */
    CURRENT_UNKNOWN,
    /** Register 14 takes nothing. */
    PHASES_REFUSED,
    /** Somebody else sets register 14 to three phases. */
    PHASES_CHANGED,
    /** The vehicle is plugged out, or in again. */
    PLUGGED
}
