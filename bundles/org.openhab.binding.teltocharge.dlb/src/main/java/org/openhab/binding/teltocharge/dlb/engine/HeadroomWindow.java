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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.HeadroomPoint;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
import org.openhab.binding.teltocharge.dlb.SiteMemory;
import org.openhab.binding.teltocharge.dlb.rule.WindowView;

/**
 * The least headroom over the raise window, and whether the window is known without a gap.
 */
@NonNullByDefault
final class HeadroomWindow {

    private HeadroomWindow() {
    }

    /** Drops what lies before the window, except for the one point that shows that its beginning is known. */
    static List<HeadroomPoint> pruned(List<HeadroomPoint> points, Duration span) {
        if (points.isEmpty()) {
            return points;
        }
        Instant from = points.get(points.size() - 1).time().minus(span);
        int first = 0;
        while (first + 1 < points.size() && !points.get(first + 1).time().isAfter(from)) {
            first++;
        }
        return points.subList(first, points.size());
    }

    /**
     * @param headroom the present headroom, which counts as part of the window
     * @param gap the time between two samples from which on nothing is known in between
     */
    static WindowView view(SiteMemory site, PhaseAmps headroom, Duration span, Duration gap) {
        MeterSample latest = site.latest();
        if (latest == null) {
            return new WindowView(Instant.MAX, headroom, PhaseTimes.NEVER);
        }
        Instant from = latest.sourceTime().minus(span);
        WindowView view = new WindowView(from, headroom, PhaseTimes.NEVER);
        for (Phase phase : Phase.values()) {
            view = withPhase(view, phase, latest, site, gap);
        }
        return view;
    }

    private static WindowView withPhase(WindowView view, Phase phase, MeterSample latest, SiteMemory site,
            Duration gap) {
        double least = view.least().get(phase);
        Instant next = latest.sourceTime();
        @Nullable
        Instant covered = latest.sourceTime().equals(site.lastGood().get(phase)) ? next : null;
        boolean contiguous = covered != null;
        List<HeadroomPoint> points = site.window();
        for (int i = points.size() - 1; i >= 0; i--) {
            HeadroomPoint point = points.get(i);
            double amps = point.headroom().get(phase);
            boolean known = !Double.isNaN(amps);
            contiguous &= known && Duration.between(point.time(), next).compareTo(gap) <= 0;
            covered = contiguous ? point.time() : covered;
            next = point.time();
            if (known && point.time().isAfter(view.from()) && !(least <= amps)) {
                least = amps;
            }
        }
        PhaseTimes coveredSince = covered == null ? view.coveredSince() : view.coveredSince().with(phase, covered);
        return new WindowView(view.from(), view.least().with(phase, least), coveredSince);
    }
}
