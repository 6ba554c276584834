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
 * What does not change while the charger runs.
 *
 * @param productCode xxxx of the product code EVCxxxx, 0-9999 (register 23)
 * @param serialNumber unsigned 32 bits (registers 24, 25)
 * @param firmware register 26
 * @param maxPower what it is built for (register 37)
 */
@NonNullByDefault
public record ChargerIdentity(int productCode, long serialNumber, FirmwareVersion firmware, Coded<MaxPower> maxPower) {
    /**
     * @return for example EVC1234
     */
    public String product() {
        return String.format("EVC%04d", productCode);
    }
}
