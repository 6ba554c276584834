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
package org.openhab.binding.teltocharge.internal.network.shelly;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;

/**
 * How a Shelly meter arranges what it measures. Sources: Shelly Gen1 API (Shelly EM, Shelly 3EM), Shelly Gen2+ API (EM,
 * EM1, profiles of the Pro 3EM).
 */
@NonNullByDefault
public enum ShellyLayout {
    /** Shelly 3EM: {@code emeters[0]} to {@code emeters[2]} are the phases. */
    GEN1_THREE_PHASES(MeasuredPhases.ALL),
    /** Shelly EM: {@code emeters[0]} is the one phase; {@code emeters[1]} is another circuit of the same phase. */
    GEN1_ONE_PHASE(MeasuredPhases.L1),
    /** One component {@code em:0} with all phases. */
    EM(MeasuredPhases.ALL),
    /** Components {@code em1:0} to {@code em1:2}, the phases one by one: a three-phase device in its profile monophase. */
    EM1_THREE_PHASES(MeasuredPhases.ALL),
    /** Single-phase devices: {@code em1:0} is the one phase; {@code em1:1} is another circuit of the same phase. */
    EM1_ONE_PHASE(MeasuredPhases.L1);

    private final MeasuredPhases measured;

    ShellyLayout(MeasuredPhases measured) {
        this.measured = measured;
    }

    public MeasuredPhases measured() {
        return measured;
    }

    public boolean isGen1() {
        return this == GEN1_THREE_PHASES || this == GEN1_ONE_PHASE;
    }
}
