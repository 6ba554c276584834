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
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.HeadroomPoint;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitRule;
import org.openhab.binding.teltocharge.dlb.rule.Plausibility;

/**
 * Takes in the meter's sample, each source time once, and derives the background load.
 * <p>
 * The background load is what the meter measured minus what our chargers drew at that moment. That is known only within
 * bounds, and exactly only when charger samples lie on both sides. So the estimate stays where it was as long as that
 * agrees with the bounds, and moves no further than they demand. This keeps a vehicle's own ramp from being taken for a
 * household load (and being subtracted twice), while a total that the vehicles cannot explain counts in full at once.
 */
@NonNullByDefault
final class CircuitIntake {

    /** How far a device's clock may be ahead of ours. */
    static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private final CircuitSettings settings;
    private final MeterSettings meter;
    private final Duration raiseWindow;

    CircuitIntake(CircuitSettings settings, MeterSettings meter, Duration raiseWindow) {
        this.settings = settings;
        this.meter = meter;
        this.raiseWindow = raiseWindow;
    }

    /** @return true when this sample lies ahead of our time, or once did: what it says of its time is not true */
    static boolean isInFuture(@Nullable MeterSample sample, CircuitMemory site, Instant now) {
        return sample != null && (sample.sourceTime().equals(site.rejected())
                || sample.sourceTime().isAfter(now.plus(CLOCK_TOLERANCE)));
    }

    /** @return true when no round has seen this sample */
    static boolean isNew(@Nullable MeterSample sample, CircuitMemory site, Instant now) {
        MeterSample latest = site.latest();
        return sample != null && !isInFuture(sample, site, now)
                && (latest == null || sample.sourceTime().isAfter(latest.sourceTime()));
    }

    /**
     * @param newcomer a charger is seen for the first time; its current was taken for background load so far, so the
     *            estimate begins anew
     */
    CircuitMemory take(Instant now, @Nullable MeterSample sample, CircuitMemory site, List<ChargerView> chargers,
            boolean newcomer) {
        CircuitMemory result = newcomer ? begunAnew(site) : site;
        if (sample != null && isInFuture(sample, site, now)) {
            result = new CircuitMemory(result.latest(), sample.sourceTime(), result.lastGood(), result.pending(),
                    result.settled(), result.background(), result.window());
        } else if (sample != null && isNew(sample, site, now)) {
            result = withSample(result, sample);
        }
        return result.pending().isEmpty() ? result : estimated(now, result, chargers);
    }

    private static CircuitMemory begunAnew(CircuitMemory site) {
        MeterSample latest = site.latest();
        return new CircuitMemory(latest, site.rejected(), site.lastGood(), latest == null ? List.of() : List.of(latest),
                PhaseAmps.MISSING, PhaseAmps.MISSING, List.of());
    }

    private CircuitMemory withSample(CircuitMemory site, MeterSample sample) {
        PhaseTimes lastGood = site.lastGood();
        PhaseAmps settled = site.settled();
        for (Phase phase : Phase.values()) {
            Instant good = lastGood.get(phase);
            if (good == null || isGap(good, sample.sourceTime())) {
                settled = settled.with(phase, Double.NaN);
            }
            if (isGood(sample, phase)) {
                lastGood = lastGood.with(phase, sample.sourceTime());
            }
        }
        List<MeterSample> pending = new ArrayList<>(site.pending());
        pending.add(sample);
        return new CircuitMemory(sample, site.rejected(), lastGood, pending, settled, site.background(), site.window());
    }

    private CircuitMemory estimated(Instant now, CircuitMemory site, List<ChargerView> chargers) {
        List<DrawnHistory> histories = chargers.stream().map(charger -> new DrawnHistory(charger, now)).toList();
        List<HeadroomPoint> window = new ArrayList<>(site.window());
        List<MeterSample> pending = new ArrayList<>();
        PhaseAmps settled = site.settled();
        PhaseAmps background = settled;
        for (MeterSample sample : site.pending()) {
            DrawnRange drawn = drawnAt(sample.sourceTime(), histories);
            background = estimate(background, sample, drawn);
            if (drawn.settled() && pending.isEmpty()) {
                settled = background;
                window.add(new HeadroomPoint(sample.sourceTime(), headroomAt(sample, background)));
            } else {
                pending.add(sample);
            }
        }
        return new CircuitMemory(site.latest(), site.rejected(), site.lastGood(), pending, settled, background,
                HeadroomWindow.pruned(window, raiseWindow));
    }

    private static DrawnRange drawnAt(Instant time, List<DrawnHistory> histories) {
        DrawnRange sum = DrawnRange.NOTHING;
        for (DrawnHistory history : histories) {
            sum = sum.plus(history.at(time));
        }
        return sum;
    }

    private PhaseAmps estimate(PhaseAmps before, MeterSample sample, DrawnRange drawn) {
        PhaseAmps result = before;
        for (Phase phase : Phase.values()) {
            if (isGood(sample, phase)) {
                double measured = sample.amps().get(phase);
                double known = before.get(phase);
                double least = measured - drawn.high().get(phase);
                double most = measured - drawn.low().get(phase);
                result = result.with(phase, Double.isNaN(known)
                        ? measured - drawn.likely().get(phase)
                        : Math.min(Math.max(known, least), most));
            }
        }
        return result;
    }

    private PhaseAmps headroomAt(MeterSample sample, PhaseAmps background) {
        PhaseAmps headroom = CircuitRule.headroom(settings, background);
        for (Phase phase : Phase.values()) {
            headroom = isGood(sample, phase) ? headroom : headroom.with(phase, Double.NaN);
        }
        return headroom;
    }

    private boolean isGood(MeterSample sample, Phase phase) {
        return Plausibility.fault(sample.amps().get(phase), settings.fuseAmps()) == null;
    }

    private boolean isGap(Instant from, Instant to) {
        return Duration.between(from, to).compareTo(meter.staleAfter()) > 0;
    }
}
