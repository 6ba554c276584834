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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.HeadroomPoint;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
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
     * @param headroom the present headroom per phase in amps, which counts as part of the window
     * @param watts the same of the total power in watts; {@code NaN} where it is unknown or not limited
     * @param gap the time between two samples from which on nothing is known in between
     */
    static WindowView view(CircuitMemory site, PhaseAmps headroom, double watts, Duration span, Duration gap) {
        MeterSample latest = site.latest();
        if (latest == null) {
            return new WindowView(Instant.MAX, headroom, watts, PhaseTimes.NEVER);
        }
        Instant from = latest.sourceTime().minus(span);
        List<Track> tracks = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            tracks.add(new Track(phase, headroom.get(phase), latest, site));
        }
        Instant next = latest.sourceTime();
        double leastWatts = watts;
        boolean contiguous = true;
        List<HeadroomPoint> points = site.window();
        for (int i = points.size() - 1; i >= 0; i--) {
            HeadroomPoint point = points.get(i);
            contiguous = contiguous && Duration.between(point.time(), next).compareTo(gap) <= 0;
            boolean inside = point.time().isAfter(from);
            for (Track track : tracks) {
                track.add(point, contiguous, inside);
            }
            if (inside && !(leastWatts <= point.watts()) && !Double.isNaN(point.watts())) {
                leastWatts = point.watts();
            }
            next = point.time();
        }
        WindowView view = new WindowView(from, headroom, leastWatts, PhaseTimes.NEVER);
        for (Track track : tracks) {
            view = track.addTo(view);
        }
        return view;
    }

    /** One phase on the way from the newest point back to the oldest. */
    private static final class Track {
        private final Phase phase;
        private double least;
        private @Nullable Instant covered;
        private boolean contiguous;

        Track(Phase phase, double headroom, MeterSample latest, CircuitMemory site) {
            this.phase = phase;
            this.least = headroom;
            this.contiguous = latest.sourceTime().equals(site.lastGood().get(phase));
            this.covered = contiguous ? latest.sourceTime() : null;
        }

        void add(HeadroomPoint point, boolean withoutGap, boolean inside) {
            double amps = point.headroom().get(phase);
            boolean known = !Double.isNaN(amps);
            contiguous = contiguous && known && withoutGap;
            covered = contiguous ? point.time() : covered;
            if (inside && known && !(least <= amps)) {
                least = amps;
            }
        }

        WindowView addTo(WindowView view) {
            Instant since = covered;
            return new WindowView(view.from(), view.least().with(phase, least), view.leastWatts(),
                    since == null ? view.coveredSince() : view.coveredSince().with(phase, since));
        }
    }
}
