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
package org.openhab.binding.teltocharge.modbus;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Order of service on the bus, most urgent first. Requests of one priority are served in the order they came. A request
 * that has waited for its patience goes before all those that come later, except lowering writes, so that nothing
 * starves on a crowded line.
 */
@NonNullByDefault
public enum Priority {
    /** A write that lowers what a charger may draw. Before everything else, and also to a unit that is silent. */
    LOWERING_WRITE(Duration.ZERO), METER_READ(Duration.ZERO),
    /** Also the heartbeat, which is due every 10 s at most. */
    WRITE(Duration.ofMillis(500)), CHARGER_READ(Duration.ofSeconds(2)), BACKGROUND(Duration.ofSeconds(10)),
    /**
     * A search for devices. Also asks units that are left alone; their silence says nothing about those that are in use.
     */
    SEARCH(Duration.ofSeconds(20));

    private final Duration patience;

    Priority(Duration patience) {
        this.patience = patience;
    }

    /**
     * @return true when a request is tried even while its unit is left alone
     */
    public boolean reachesQuietUnits() {
        return this == LOWERING_WRITE || this == SEARCH;
    }

    /**
     * @return how much older than a meter read a request must be to go before it
     */
    public Duration patience() {
        return patience;
    }
}
