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
package org.openhab.binding.teltocharge.internal.charger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.LimitCause;
import org.openhab.binding.teltocharge.modbus.charger.SetpointMemory;

/**
 * Notices that somebody else sets the charger's current: a setpoint that was confirmed has changed, or the charger's own
 * load balancing is the limit. Not safe for use by several threads.
 */
@NonNullByDefault
public final class CompetitorWatch {

    /** Long enough to be seen although our heartbeat, at most 10 s later, puts the setpoint right again. */
    private static final Duration HOLD = Duration.ofSeconds(60);

    private @Nullable Instant overruledAt;

    /**
     * @param snapshot the latest image of the charger
     * @param memory what was last written and confirmed
     * @return the limit that the charger names while somebody competes
     */
    public Optional<LimitCause> update(ChargerSnapshot snapshot, SetpointMemory memory) {
        LimitCause cause = snapshot.status().limitCause().value();
        if (isOverruled(snapshot, memory)) {
            overruledAt = snapshot.readAt();
        }
        Instant last = overruledAt;
        boolean lately = last != null && snapshot.readAt().isBefore(last.plus(HOLD));
        return lately || cause == LimitCause.MAX_POWER_FROM_GRID ? Optional.of(cause) : Optional.empty();
    }

    /** Tells of a write that was carried out, but not kept. */
    public void overruled(Instant at) {
        overruledAt = at;
    }

    private static boolean isOverruled(ChargerSnapshot snapshot, SetpointMemory memory) {
        Integer written = memory.amps();
        Instant writtenAt = memory.ampsAt();
        return written != null && writtenAt != null && snapshot.readAt().isAfter(writtenAt)
                && snapshot.control().amps() != written;
    }
}
