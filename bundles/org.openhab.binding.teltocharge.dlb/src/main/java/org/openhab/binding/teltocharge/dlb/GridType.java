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
 * How the grid connection is built.
 */
@NonNullByDefault
public enum GridType {
    /** Three phases and a neutral, 3x230/400 V: a load on a phase loads that phase only. */
    STAR,
    /** One phase and a neutral: everything is on L1. */
    SINGLE_PHASE,
    /**
     * Three lines without a neutral, 3x230 V (IT or delta): a load lies between two lines and loads both, and what loads
     * of different pairs draw from a line adds as vectors.
     */
    DELTA
}
