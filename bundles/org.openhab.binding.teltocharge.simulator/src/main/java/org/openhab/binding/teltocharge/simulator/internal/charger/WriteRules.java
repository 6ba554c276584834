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
package org.openhab.binding.teltocharge.simulator.internal.charger;

import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.simulator.internal.slave.ExceptionCode;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusFault;

/** Which values the charger takes. */
final class WriteRules {

    private final boolean phaseChangePossible;

    WriteRules(boolean phaseChangePossible) {
        this.phaseChangePossible = phaseChangePossible;
    }

    /**
     * @param presentValue what the register holds
     * @throws ModbusFault exception 2 for a register that cannot be written, 3 for a value out of range
     */
    void check(ChargerRegister register, int presentValue, int value) throws ModbusFault {
        if (!register.isWritable()) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_ADDRESS, register + " cannot be written");
        }
        boolean phasesFixed = register == ChargerRegister.PHASE_TO_USE && !phaseChangePossible;
        if (!register.range().contains(value) || phasesFixed && value != presentValue) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_VALUE, register + " does not take " + value);
        }
    }
}
