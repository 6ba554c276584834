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
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the slow block of a meter holds; null where the meter does not have it, or where it was not read yet.
 */
@NonNullByDefault
record SlowValues(@Nullable Double frequency, @Nullable Double energyImportWh, @Nullable Double energyExportWh) {
    static final SlowValues NONE = new SlowValues(null, null, null);
}
