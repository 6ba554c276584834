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
 * Whose limit bounds a charger.
 */
@NonNullByDefault
public enum LimitedBy {
    /** Register 12: what the charger can supply at present. */
    CHARGER,
    /** Register 29: set by the user in the charger's own app. */
    USER,
    /** Register 37: what the device is built for. */
    RATED,
    /** The owner's bound in {@link ChargerSettings}. */
    OWNER
}
