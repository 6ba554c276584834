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
package org.openhab.binding.teltocharge.modbus.meter;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;

/**
 * Finds out since when a meter's sample is the one that it gives: by the meter's own time, or else by change, since the
 * voltage of a grid never stands still. A meter that hangs and repeats its last values is old that way, and one that
 * renews them every ten seconds is not taken for a faster one.
 */
@NonNullByDefault
final class SampleWatch {
    private final boolean byChange;
    private @Nullable Object lastMark;
    private Instant since = Instant.MIN;

    /**
     * @param byChange false when every answer of a meter without a time of its own counts as a new sample
     */
    SampleWatch(boolean byChange) {
        this.byChange = byChange;
    }

    /**
     * @param blocks answers of one poll, not empty, in the order in which they were asked for
     * @param deviceTime of the sample, if the meter gives one
     * @return when the first request went out that got this sample
     */
    synchronized Instant sourceTime(List<RegisterBlock> blocks, Optional<Instant> deviceTime) {
        Instant asked = blocks.get(0).requestedAt();
        Object mark = deviceTime.isPresent() ? deviceTime.get() : words(blocks);
        boolean same = mark.equals(lastMark) && (byChange || deviceTime.isPresent());
        // A clock that was set back must not leave a sample in the future.
        if (!same || asked.isBefore(since)) {
            since = asked;
        }
        lastMark = mark;
        return since;
    }

    private static Object words(List<RegisterBlock> blocks) {
        return blocks.stream().flatMapToInt(block -> Arrays.stream(block.words())).boxed().toList();
    }
}
