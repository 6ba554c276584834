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
package org.openhab.binding.teltocharge.internal.network.time;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells new samples of a device from repeated ones, and when they were measured. With a time stamp of the device's own a
 * sample is new when its stamp is; without one it is new when a value has changed, since a meter that has stopped
 * measuring goes on answering. Not safe for use by several threads.
 */
@NonNullByDefault
public final class SampleTimes {

    private final DeviceClock clock = new DeviceClock();
    private @Nullable Instant lastStamp;
    private @Nullable Object lastValues;
    private Instant lastTime = Instant.MIN;

    /**
     * @param values what was measured, with a meaningful {@code equals}
     * @param stamp the device's time of the sample; null if it gives none
     * @param asked our time when the request for it went out, or when it arrived if it came by itself
     * @param received our time when it arrived
     * @return our time when it was measured, later than that of the sample before; empty if it is no new sample
     */
    public Optional<Instant> accept(Object values, @Nullable Instant stamp, Instant asked, Instant received) {
        Optional<Instant> time = stamp == null ? ofUnstamped(values, asked) : ofStamped(stamp, received);
        lastValues = values;
        if (received.isBefore(lastTime)) {
            // Nothing is measured after it has arrived: our own clock was set back.
            lastTime = Instant.MIN;
        }
        if (time.isEmpty() || !time.get().isAfter(lastTime)) {
            return Optional.empty();
        }
        lastTime = time.get();
        return time;
    }

    private Optional<Instant> ofUnstamped(Object values, Instant asked) {
        return values.equals(lastValues) ? Optional.empty() : Optional.of(asked);
    }

    private Optional<Instant> ofStamped(Instant stamp, Instant received) {
        Instant before = lastStamp;
        lastStamp = stamp;
        if (stamp.equals(before)) {
            return Optional.empty();
        }
        if (before != null && stamp.isBefore(before)) {
            // Summer time has ended or the clock was set; an old telegram is not sent again.
            clock.reset();
        }
        return Optional.of(clock.toOurs(stamp, received));
    }
}
