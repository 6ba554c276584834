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
 * Why a meter sample cannot be used.
 */
@NonNullByDefault
public enum MeterFault {
    /** A phase that a charger uses has no value. */
    MISSING,
    /** More current than can flow through the fuse for longer than a moment. */
    TOO_LARGE,
    /** The circuit's total power is limited, and neither the power nor all currents are there to reckon it from. */
    POWER_MISSING,
    /** The device's time lies ahead of ours. */
    FUTURE
}
