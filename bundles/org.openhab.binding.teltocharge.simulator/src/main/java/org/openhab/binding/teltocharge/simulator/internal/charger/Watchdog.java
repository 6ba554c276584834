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

import java.time.Duration;
import java.time.Instant;

/** Notices when the primary has been silent for longer than register 19 allows. */
final class Watchdog {

    private Instant lastContact;

    Watchdog(Instant now) {
        lastContact = now;
    }

    void contact(Instant now) {
        lastContact = now;
    }

    /** @param timeoutSeconds register 19; 0 for no watchdog */
    boolean expired(Instant now, int timeoutSeconds) {
        return timeoutSeconds > 0
                && Duration.between(lastContact, now).compareTo(Duration.ofSeconds(timeoutSeconds)) >= 0;
    }
}
