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
package org.openhab.binding.teltocharge.simulator.model;

/** Which story the household's loads tell. */
public enum HouseholdProgram {
    /**
     * A load step every ten seconds or so, each of which changes the largest current the car may take; about every two
     * minutes one step leaves no room for the car at all.
     */
    DEMO,
    /** Fridge, heat pump, kettle, oven, washing machine and lights with switching times as in a real house. */
    REALISTIC,
    /** Nothing but the extra load that the user sets. */
    QUIET
}
