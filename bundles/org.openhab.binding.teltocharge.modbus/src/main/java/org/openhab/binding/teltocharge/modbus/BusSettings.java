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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How a bus behaves towards its own callers.
 *
 * @param queueLimit most requests that may wait, 1 or more
 * @param reconnectDelays pauses after the first, second, ... failed connect; the last one repeats; not empty
 * @param quietDelays how long a unit is left alone after the first, second, ... silence in a row; the last one repeats;
 *            empty to go on asking
 */
@NonNullByDefault
public record BusSettings(int queueLimit, List<Duration> reconnectDelays, List<Duration> quietDelays) {
    public static final BusSettings DEFAULT = new BusSettings(64, List.of(Duration.ofSeconds(1), Duration.ofSeconds(2),
            Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(60)),
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(60)));

    public BusSettings {
        reconnectDelays = List.copyOf(reconnectDelays);
        quietDelays = List.copyOf(quietDelays);
        if (queueLimit < 1 || reconnectDelays.isEmpty() || reconnectDelays.stream().anyMatch(Duration::isNegative)
                || quietDelays.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("A bus needs room in its queue and a delay between connects");
        }
    }

    /**
     * @param failures connects that failed in a row, 1 or more
     * @return how long to wait before the next one
     */
    public Duration reconnectDelay(int failures) {
        return reconnectDelays.get(Math.min(failures, reconnectDelays.size()) - 1);
    }
}
