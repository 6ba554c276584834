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

/** How the conductors of the grid connection are loaded. */
public enum GridShape {
    /** Three phases and a neutral, 3x230/400 V: each load draws on its own phase. */
    STAR,
    /**
     * Three conductors of 3x230 V without a neutral (IT and some TT grids): a single-phase load lies between two of them,
     * and what flows in a conductor is the difference of two currents that are 60 degrees out of step. The household's
     * figures for L1, L2 and L3 are then those of the pairs L1-L2, L2-L3 and L3-L1.
     */
    DELTA
}
