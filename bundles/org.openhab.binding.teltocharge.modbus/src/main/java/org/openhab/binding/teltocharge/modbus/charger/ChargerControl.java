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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The writable registers as read back.
 *
 * @param phases phases to use (register 14)
 * @param amps amps to use, A: 0, 6-32 (register 15)
 * @param sessionCommand 0 none, 1 stop, 2 start (register 16)
 * @param authorizeRequest 0 or 1 (register 17)
 * @param lockMode register 18
 * @param communicationTimeout watchdog, 0 = off, up to 600 s (register 19)
 * @param failsafeAmps A on a communication time-out: 0, 6-32 (register 20)
 * @param rebootRequest 0 or 1 (register 21)
 */
@NonNullByDefault
public record ChargerControl(Coded<PhaseSelection> phases, int amps, int sessionCommand, int authorizeRequest,
        Coded<LockMode> lockMode, Duration communicationTimeout, int failsafeAmps, int rebootRequest) {
}
