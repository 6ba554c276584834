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
package org.openhab.binding.teltocharge.modbus.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * An entry of one of the vendor's lists.
 */
@NonNullByDefault
public interface VendorCode {
    /** The code of entries that stand for a number the vendor does not name. */
    int NONE = -1;

    /**
     * @return the number in the register, or the bit's position; {@link #NONE} for UNKNOWN
     */
    int code();
}
