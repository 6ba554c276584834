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
package org.openhab.binding.teltocharge.internal.network.link;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;

/**
 * Told by a {@link MeterLink} what comes of it. Calls do not overlap.
 */
@NonNullByDefault
public interface LinkListener {

    /**
     * @param host where it answers
     */
    void identified(MeterIdentity identity, String host);

    /**
     * A new sample.
     *
     * @param period time between two of them
     */
    void measured(MeterReading reading, Duration period);

    /**
     * @param host where it should have answered
     */
    void failed(NetworkException why, String host);
}
