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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * All 45 registers of a charger, read in one request and found plausible.
 *
 * @param readAt when the request went out: what is reported was true then or shortly after
 */
@NonNullByDefault
public record ChargerSnapshot(Instant readAt, ChargerIdentity identity, ChargerStatus status, ChargerReadings readings,
        ChargerLimits limits, ChargerControl control, ChargerSession session) {
}
