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
package org.openhab.binding.teltocharge.internal.hub;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.thing.ThingUID;

/**
 * A meter as load balancers see it.
 */
@NonNullByDefault
public interface MeterPort {

    ThingUID uid();

    /** The owner's name for the meter. */
    String label();

    /** Time between two readings. */
    Duration period();

    /** The latest reading, however old; empty before the first one. */
    Optional<MeterReading> latest();

    /** The phases of the grid that the meter measures at all; empty while that is not known. */
    Optional<MeasuredPhases> measured();
}
