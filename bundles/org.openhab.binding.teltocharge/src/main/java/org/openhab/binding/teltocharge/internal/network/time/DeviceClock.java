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

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Translates a device's time stamps into our time. The device's clock may be minutes off, may run faster or slower and
 * may jump; a DSMR meter gives local time without a zone. But a sample cannot come before it was measured: the least
 * delay seen between a stamp and its arrival is how the clocks differ, and what comes later than that after its stamp is
 * that much older. Not safe for use by several threads.
 */
@NonNullByDefault
public final class DeviceClock {

    /** Clocks of meters drift by a second a day or so, which does no harm within twice this time. */
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private @Nullable Duration least;
    private @Nullable Duration leastBefore;
    private Instant windowStart = Instant.MIN;

    /**
     * @param stamp the device's time
     * @param received our time when the sample arrived
     * @return our time when it was measured; never later than {@code received}
     */
    public Instant toOurs(Instant stamp, Instant received) {
        Duration delay = Duration.between(stamp, received);
        if (windowStart.equals(Instant.MIN) || received.isBefore(windowStart)) {
            reset();
            windowStart = received;
        } else if (!received.isBefore(windowStart.plus(WINDOW))) {
            leastBefore = least;
            least = null;
            windowStart = received;
        }
        least = smaller(least, delay);
        return stamp.plus(smaller(leastBefore, smaller(least, delay)));
    }

    /** Forgets how the clocks differ, since the device's clock was set. */
    public void reset() {
        least = null;
        leastBefore = null;
        windowStart = Instant.MIN;
    }

    private static Duration smaller(@Nullable Duration one, Duration other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }
}
