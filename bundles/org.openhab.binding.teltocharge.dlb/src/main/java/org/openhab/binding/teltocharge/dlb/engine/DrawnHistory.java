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
package org.openhab.binding.teltocharge.dlb.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.DrawnPoint;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * What one charger drew at a given moment, from the samples around it. It answers with bounds instead of one number,
 * because the samples are seconds apart and a vehicle changes its current by many amps in a second.
 */
@NonNullByDefault
final class DrawnHistory {

    /** A meter may renew its registers once a second only (SDM630), so a sample may be that much older than it says. */
    private static final Duration ALIGNMENT = Duration.ofSeconds(1);

    /** Longer than the delay of the slowest meter known, 60 s. */
    private static final Duration KEPT = Duration.ofSeconds(90);

    private final ChargerView charger;
    private final List<DrawnPoint> points;
    private final Instant now;

    DrawnHistory(ChargerView charger, Instant now) {
        this.charger = charger;
        this.points = charger.memory().drawn();
        this.now = now;
    }

    /**
     * Adds a charger sample to a history unless it is known already or lies in the future.
     */
    static List<DrawnPoint> append(List<DrawnPoint> points, ChargerSample sample, Instant now) {
        boolean known = !points.isEmpty() && !sample.time().isAfter(points.get(points.size() - 1).time());
        if (known || sample.time().isAfter(now.plus(CircuitIntake.CLOCK_TOLERANCE))) {
            return points;
        }
        Instant oldest = now.minus(KEPT);
        int from = 0;
        while (from + 1 < points.size() && points.get(from + 1).time().isBefore(oldest)) {
            from++;
        }
        List<DrawnPoint> result = new ArrayList<>(points.size() + 1);
        result.addAll(points.subList(from, points.size()));
        result.add(new DrawnPoint(sample.time(), sample.drawn()));
        return result;
    }

    /** @return what the charger drew at that time; nothing when that is unknown, which makes the background larger */
    DrawnRange at(Instant time) {
        int first = firstRelevant(time.minus(ALIGNMENT));
        int last = firstNotBefore(time);
        boolean settled = last < points.size();
        if (points.isEmpty() || (!settled && charger.isSilent(now)) || hasGap(first, last, time)) {
            return DrawnRange.NOTHING;
        }
        PhaseAmps low = hull(first, last, Double.POSITIVE_INFINITY, Math::min);
        PhaseAmps high = hull(first, last, Double.NEGATIVE_INFINITY, Math::max);
        boolean bracketed = settled && !points.get(first).time().isAfter(time);
        if (bracketed) {
            return new DrawnRange(orZero(low), orZero(high), orZero(low), true);
        }
        return open(low, high, settled);
    }

    /** Without a sample on both sides the vehicle may have done anything that it was allowed to. */
    private DrawnRange open(PhaseAmps low, PhaseAmps high, boolean settled) {
        double allowed = Math.max(charger.last(), charger.sample().offeredAmps());
        PhaseAmps least = low;
        PhaseAmps most = high;
        for (Phase phase : charger.phases().phases()) {
            if (!Double.isNaN(low.get(phase))) {
                least = least.with(phase, 0);
                most = most.with(phase, Math.max(allowed, high.get(phase)));
            }
        }
        return new DrawnRange(orZero(least), orZero(most), orZero(low), settled);
    }

    private int firstNotBefore(Instant time) {
        int index = points.size();
        while (index > 0 && !points.get(index - 1).time().isBefore(time)) {
            index--;
        }
        return index;
    }

    private int firstRelevant(Instant time) {
        int index = points.size() - 1;
        while (index > 0 && points.get(index).time().isAfter(time)) {
            index--;
        }
        return Math.max(0, index);
    }

    private boolean hasGap(int first, int last, Instant time) {
        Instant previous = points.get(first).time();
        if (Duration.between(time, previous).compareTo(ChargerView.SILENT_AFTER) > 0) {
            return true;
        }
        for (int i = first + 1; i <= Math.min(last, points.size() - 1); i++) {
            Instant next = points.get(i).time();
            if (Duration.between(previous, next).compareTo(ChargerView.SILENT_AFTER) > 0) {
                return true;
            }
            previous = next;
        }
        return false;
    }

    private PhaseAmps hull(int first, int last, double start, DoubleBinaryOperator operator) {
        PhaseAmps result = PhaseAmps.of(start);
        for (int i = first; i <= Math.min(last, points.size() - 1); i++) {
            result = result.combine(points.get(i).drawn(), operator);
        }
        return result;
    }

    private static PhaseAmps orZero(PhaseAmps amps) {
        return amps.combine(PhaseAmps.ZERO, (value, zero) -> Double.isNaN(value) ? zero : Math.max(zero, value));
    }
}
