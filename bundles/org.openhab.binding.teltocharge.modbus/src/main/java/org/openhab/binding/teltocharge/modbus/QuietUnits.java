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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Leaves units alone that did not answer, for longer after every further silence, so that they do not slow down the
 * others on the bus. May be used by any thread.
 */
@NonNullByDefault
final class QuietUnits {
    private record Quiet(int silences, long until) {
    }

    private final List<Duration> delays;
    private final LongSupplier nanos;
    private final Map<Integer, Quiet> units = new ConcurrentHashMap<>();

    /**
     * @param delays quiet times after the first, second, ... silence in a row; the last one repeats; none: never quiet
     * @param nanos a clock that only runs forward
     */
    QuietUnits(List<Duration> delays, LongSupplier nanos) {
        this.delays = delays;
        this.nanos = nanos;
    }

    /**
     * @return how long the unit is still left alone, or nothing when it may be asked
     */
    Optional<Duration> remaining(int unitId) {
        Quiet quiet = units.get(unitId);
        long left = quiet == null ? 0 : quiet.until() - nanos.getAsLong();
        return left > 0 ? Optional.of(Duration.ofNanos(left)) : Optional.empty();
    }

    /** A try during the quiet time, as lowering writes make them, does not put off the next one. */
    void noteSilence(int unitId) {
        if (delays.isEmpty() || remaining(unitId).isPresent()) {
            return;
        }
        units.compute(unitId, (unit, before) -> {
            int silences = before == null ? 0 : Math.min(before.silences() + 1, delays.size() - 1);
            return new Quiet(silences, nanos.getAsLong() + delays.get(silences).toNanos());
        });
    }

    void noteAnswer(int unitId) {
        units.remove(unitId);
    }

    /** The line was restored: whoever was silent may be back. */
    void forgetAll() {
        units.clear();
    }
}
