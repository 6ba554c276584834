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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.DrawnPoint;
import org.openhab.binding.teltocharge.dlb.OfferPoint;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * What chargers drew at a given moment, from the samples around it. It answers with bounds instead of one number,
 * because the samples are seconds apart and a vehicle changes its current by many amps in a second.
 */
@NonNullByDefault
final class DrawnHistory {

    /** A meter may renew its registers once a second only (SDM630), so a sample may be that much older than it says. */
    static final Duration ALIGNMENT = Duration.ofSeconds(1);

    /** Longer than the delay of the slowest meter known, 60 s. */
    private static final Duration KEPT = Duration.ofSeconds(90);

    private final Grid grid;
    private final DrawnSum sum;
    private final Instant now;

    DrawnHistory(Grid grid, DrawnSum sum, Instant now) {
        this.grid = grid;
        this.sum = sum;
        this.now = now;
    }

    /**
     * Adds a charger sample to a history unless it is known already or lies in the future.
     *
     * @param needed the earliest source time that a meter may still ask for; older points but one are dropped
     */
    static List<DrawnPoint> append(List<DrawnPoint> points, ChargerSample sample, Instant now, Instant needed) {
        boolean known = !points.isEmpty() && !sample.time().isAfter(points.get(points.size() - 1).time());
        if (known || sample.time().isAfter(now.plus(CircuitIntake.CLOCK_TOLERANCE))) {
            return points;
        }
        Instant oldest = now.minus(KEPT);
        Instant keep = needed.isAfter(oldest) ? needed.minus(ALIGNMENT) : oldest;
        int from = 0;
        while (from + 1 < points.size() && !points.get(from + 1).time().isAfter(keep)) {
            from++;
        }
        List<DrawnPoint> result = new ArrayList<>(points.size() - from + 1);
        result.addAll(points.subList(from, points.size()));
        result.add(new DrawnPoint(sample.time(), sample.drawn()));
        return result;
    }

    /** Adds what the charger drew at that time; nothing when that is unknown, which makes the background larger. */
    void add(ChargerView charger, Instant time) {
        List<DrawnPoint> points = charger.memory().drawn();
        int first = firstRelevant(points, time.minus(ALIGNMENT));
        int last = firstNotBefore(points, time);
        boolean settled = last < points.size();
        if (points.isEmpty() || (!settled && !now.isBefore(charger.silentFrom()))
                || hasGap(points, first, last, time)) {
            return;
        }
        boolean bracketed = settled && !points.get(first).time().isAfter(time);
        double allowed = bracketed ? Double.NaN : allowed(charger, time);
        for (Phase phase : Phase.ALL) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = first; i <= Math.min(last, points.size() - 1); i++) {
                double amps = points.get(i).drawn().get(phase);
                low = Math.min(low, amps);
                high = Math.max(high, amps);
            }
            note(charger, phase, low, high, allowed);
        }
        sum.add(settled);
    }

    /**
     * Without a sample on both sides the vehicle may have done anything that it was allowed to.
     *
     * @param allowed amps on a line; {@code NaN} when there is a sample on both sides
     */
    private void note(ChargerView charger, Phase phase, double low, double high, double allowed) {
        boolean counts = charger.phases().uses(phase);
        boolean open = !Double.isNaN(allowed) && !Double.isNaN(low) && counts;
        // What is too little to make a phase count is nobody's offer; so it stays with everything else.
        boolean nothing = !counts && !(high > ChargerView.SIGNIFICANT_AMPS);
        int line = phase.ordinal();
        sum.least[line] = open || nothing ? 0 : orZero(low);
        sum.most[line] = open ? Math.max(allowed, orZero(high)) : nothing ? 0 : orZero(high);
        sum.likely[line] = nothing ? 0 : orZero(low);
    }

    /** What was offered after the meter measured cannot have been drawn then. */
    private double allowed(ChargerView charger, Instant time) {
        int told = OfferPoint.mostBefore(charger.memory().offers(), time);
        return Math.max(told, charger.sample().offeredAmps()) * grid.lineFactor(charger.phases());
    }

    private static int firstNotBefore(List<DrawnPoint> points, Instant time) {
        int index = points.size();
        while (index > 0 && !points.get(index - 1).time().isBefore(time)) {
            index--;
        }
        return index;
    }

    private static int firstRelevant(List<DrawnPoint> points, Instant time) {
        int index = points.size() - 1;
        while (index > 0 && points.get(index).time().isAfter(time)) {
            index--;
        }
        return Math.max(0, index);
    }

    private static boolean hasGap(List<DrawnPoint> points, int first, int last, Instant time) {
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

    private static double orZero(double amps) {
        return Double.isNaN(amps) ? 0 : Math.max(0, amps);
    }
}
