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
package org.openhab.binding.teltocharge.dlb;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One circuit as the balancer sees it; amps, {@code NaN} where unknown.
 *
 * @param id the circuit
 * @param measured the newest sample of its meter; nothing where there is no meter
 * @param background what everything but our chargers draws; negative while exporting
 * @param headroom fuse - kept - background, at most fuse - kept
 * @param keptAmps what is kept free below the fuse: the reserve, or what a meter of whole amperes may hide where that is
 *            more
 * @param chargers what our chargers drew at the time of that sample
 * @param bindingPhase the phase with the least headroom
 * @param newestReading the device's time of the newest usable sample; null before the first one, and without a meter
 * @param stale the newest usable sample is too old, or there is none; never true without a meter
 */
@NonNullByDefault
public record CircuitView(String id, PhaseAmps measured, PhaseAmps background, PhaseAmps headroom, double keptAmps,
        PhaseAmps chargers, @Nullable Phase bindingPhase, @Nullable Instant newestReading, boolean stale) {

    /** @return age of the newest usable sample by the device's time; null before the first one, and without a meter */
    public @Nullable Duration meterAge(Instant now) {
        Instant newest = newestReading;
        if (newest == null) {
            return null;
        }
        Duration age = Duration.between(newest, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
