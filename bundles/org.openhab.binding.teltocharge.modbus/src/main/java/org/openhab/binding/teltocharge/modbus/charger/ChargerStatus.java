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

import java.time.Duration;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the charger does and why.
 *
 * @param dlm state in load management (register 6)
 * @param since how long it has been in that state (registers 7, 8)
 * @param chargePoint register 27
 * @param iec register 33
 * @param authorizationRequired register 22
 * @param locked the socket is locked (register 30)
 * @param ocppConnected register 32
 * @param limitCause what limits the current (register 36)
 * @param warnings named warning bits (register 34)
 * @param warningBits all warning bits as read
 * @param errors named error bits (register 35)
 * @param errorBits all error bits as read
 */
@NonNullByDefault
public record ChargerStatus(Coded<DlmState> dlm, Duration since, Coded<ChargePointState> chargePoint,
        Coded<IecState> iec, boolean authorizationRequired, boolean locked, boolean ocppConnected,
        Coded<LimitCause> limitCause, Set<ChargerWarning> warnings, int warningBits, Set<ChargerError> errors,
        int errorBits) {
    public ChargerStatus {
        warnings = Set.copyOf(warnings);
        errors = Set.copyOf(errors);
    }
}
