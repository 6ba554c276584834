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

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * How to read one family of meters: data only.
 *
 * @param id stable name, as in the configuration
 * @param label name for people
 * @param wordOrder of every value wider than a register
 * @param currentsSigned true when the meter's currents carry a sign; else they take it from the phase's power
 * @param fast what load balancing needs, read on each poll
 * @param slow energies and the like, read every {@link #slowPeriod()}
 * @param slowPeriod time between two reads of the slow block
 * @param gap silence that the meter needs on a serial line before the next request
 */
@NonNullByDefault
public record MeterProfile(String id, String label, WordOrder wordOrder, boolean currentsSigned, MeterBlock fast,
        MeterBlock slow, Duration slowPeriod, Duration gap) {
}
