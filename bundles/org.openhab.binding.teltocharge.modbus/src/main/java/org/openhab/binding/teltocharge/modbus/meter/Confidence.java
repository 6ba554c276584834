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
 * How sure a fact is.
 */
@NonNullByDefault
public enum Confidence {
    /** Inferred; to be confirmed by the owner. */
    LOW,
    /** One source, or copies of one. */
    MEDIUM,
    /** Two independent sources agree; or, of a meter that was identified, its own identification says so. */
    HIGH
}
