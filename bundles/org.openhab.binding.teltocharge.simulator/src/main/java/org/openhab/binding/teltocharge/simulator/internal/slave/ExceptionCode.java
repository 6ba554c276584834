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
package org.openhab.binding.teltocharge.simulator.internal.slave;

/** The exception codes of the Modbus application protocol (V1.1b3, section 7) that our devices answer with. */
public enum ExceptionCode {
    ILLEGAL_FUNCTION(1), ILLEGAL_DATA_ADDRESS(2), ILLEGAL_DATA_VALUE(3);

    private final int code;

    ExceptionCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
