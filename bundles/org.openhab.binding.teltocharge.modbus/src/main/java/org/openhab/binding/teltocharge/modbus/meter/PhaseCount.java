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
package org.openhab.binding.teltocharge.modbus.meter;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How many phases a family of meters measures apart.
 */
@NonNullByDefault
public enum PhaseCount {
    /** None: the meter tells the total only, which protects no fuse. */
    NONE,
    /** One; the owner says which phase of the grid it is. */
    SINGLE, THREE,
    /** One to three: a phase that the meter declares as not available is not measured. */
    AS_CONNECTED
}
