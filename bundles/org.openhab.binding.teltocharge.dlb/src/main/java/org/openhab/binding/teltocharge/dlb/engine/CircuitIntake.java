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
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.HeadroomPoint;
import org.openhab.binding.teltocharge.dlb.MeterResolution;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseCycles;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
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
    private final boolean appliances;
    private final Grid grid;

    CircuitIntake(CircuitSettings settings, MeterSettings meter, BalancerSettings all, Grid grid) {
        this.settings = settings;
        this.meter = meter;
        this.raiseWindow = all.ramp().window();
        this.appliances = all.rules().appliances();
        this.grid = grid;
    }

    /** @return true when this sample lies ahead of our time, or once did: what it says of its time is not true */
    static boolean isInFuture(@Nullable MeterSample sample, CircuitMemory memory, Instant now) {
        return sample != null && (sample.sourceTime().equals(memory.rejected())
                || sample.sourceTime().isAfter(now.plus(CLOCK_TOLERANCE)));
    }

    /** @return true when no round has seen this sample */
    static boolean isNew(@Nullable MeterSample sample, CircuitMemory memory, Instant now) {
        MeterSample latest = memory.latest();
        return sample != null && !isInFuture(sample, memory, now)
                && (latest == null || sample.sourceTime().isAfter(latest.sourceTime()));
    }

    /**
     * @param newcomer a charger is seen for the first time; its current was taken for background load so far, so the
     *            estimate begins anew
     */
    CircuitMemory take(Instant now, @Nullable MeterSample sample, CircuitMemory memory, List<Slot> chargers,
            boolean newcomer) {
        CircuitMemory result = newcomer ? memory.begunAnew() : memory;
        if (sample != null && isInFuture(sample, memory, now)) {
            result = sample.sourceTime().equals(memory.rejected()) ? result : result.withRejected(sample.sourceTime());
        } else if (sample != null && isNew(sample, memory, now)) {
            result = withSample(result, sample);
        }
        return result.pending().isEmpty() ? result : estimated(now, result, chargers);
    }

    private CircuitMemory withSample(CircuitMemory memory, MeterSample sample) {
        PhaseTimes lastGood = memory.lastGood();
        PhaseAmps settled = memory.settled();
        double settledWatts = memory.settledWatts();
        for (Phase phase : Phase.ALL) {
            Instant good = lastGood.get(phase);
            if (good == null || isGap(good, sample.sourceTime())) {
                settled = settled.with(phase, Double.NaN);
                settledWatts = grid.lines().uses(phase) ? Double.NaN : settledWatts;
            }
            if (isGood(sample, phase)) {
                lastGood = lastGood.with(phase, sample.sourceTime());
            }
        }
        List<MeterSample> pending = new ArrayList<>(memory.pending());
        pending.add(sample);
        return new CircuitMemory(sample, memory.rejected(), lastGood, pending, settled, memory.background(),
                settledWatts, memory.backgroundWatts(), memory.window(), memory.cycles(),
                resolution(memory, sample));
    }

    /** What a reserve covers need not be known. */
    private MeterResolution resolution(CircuitMemory before, MeterSample sample) {
        MeterSample last = before.latest();
        return settings.reserveAmps() >= MeterResolution.WHOLE_AMPERE
                ? before.resolution()
                : before.resolution().plus(last == null ? PhaseAmps.MISSING : last.amps(),
                        whereGood(sample, sample.amps()));
    }

    private CircuitMemory estimated(Instant now, CircuitMemory memory, List<Slot> chargers) {
        DrawnSum drawn = new DrawnSum(grid);
        DrawnHistory history = new DrawnHistory(grid, drawn, now);
        List<HeadroomPoint> window = new ArrayList<>(memory.window());
        List<MeterSample> pending = new ArrayList<>();
        PhaseAmps settled = memory.settled();
        PhaseAmps background = settled;
        double settledWatts = memory.settledWatts();
        double watts = settledWatts;
        PhaseCycles cycles = memory.cycles();
        for (MeterSample sample : memory.pending()) {
            drawn.clear();
            for (int i = 0; i < chargers.size(); i++) {
                if (chargers.get(i).isHeard()) {
                    history.add(chargers.get(i).view(), sample.sourceTime());
                }
            }
            background = estimate(background, sample, drawn);
            watts = estimateWatts(watts, sample, drawn);
            if (drawn.settled() && pending.isEmpty()) {
                settled = background;
                settledWatts = watts;
                PhaseAmps headroom = whereGood(sample,
                        CircuitRule.headroom(settings, memory.resolution(), background));
                window.add(new HeadroomPoint(sample.sourceTime(), headroom,
                        CircuitRule.headroomWatts(settings, watts)));
                cycles = withLoad(cycles, sample, background);
            } else {
                pending.add(sample);
            }
        }
        return new CircuitMemory(memory.latest(), memory.rejected(), memory.lastGood(), pending, settled, background,
                settledWatts, watts, HeadroomWindow.pruned(window, raiseWindow), cycles, memory.resolution());
    }

    private PhaseCycles withLoad(PhaseCycles cycles, MeterSample sample, PhaseAmps background) {
        return appliances
                ? cycles.plus(sample.sourceTime(), whereGood(sample, background.combine(PhaseAmps.ZERO, Math::max)),
                        meter.staleAfter())
                : cycles;
    }

    private PhaseAmps estimate(PhaseAmps before, MeterSample sample, DrawnSum drawn) {
        PhaseAmps result = before;
        for (Phase phase : Phase.ALL) {
            if (isGood(sample, phase)) {
                double measured = sample.amps().get(phase);
                result = result.with(phase, estimate(before.get(phase), grid.background(measured, drawn.high(phase)),
                        grid.background(measured, drawn.low(phase)), grid.background(measured, drawn.likely(phase))));
            }
        }
        return result;
    }

    private double estimateWatts(double before, MeterSample sample, DrawnSum drawn) {
        double measured = powerOf(sample);
        if (Double.isNaN(measured)) {
            // Where the power is limited this sample is of no use for anything; elsewhere it only tells no power.
            return Double.isNaN(settings.maxWatts()) ? measured : before;
        }
        return estimate(before, measured - drawn.highWatts(), measured - drawn.lowWatts(),
                measured - drawn.likelyWatts());
    }

    private static double estimate(double before, double least, double most, double likely) {
        return Double.isNaN(before) ? likely : Math.min(Math.max(before, least), most);
    }

    /** @return these amps, and {@code NaN} on phases of which the sample tells nothing of use */
    private PhaseAmps whereGood(MeterSample sample, PhaseAmps amps) {
        PhaseAmps result = amps;
        for (Phase phase : Phase.ALL) {
            result = isGood(sample, phase) ? result : result.with(phase, Double.NaN);
        }
        return result;
    }

    /** Where the total power is limited, a sample that does not tell it is of no use. */
    private boolean isGood(MeterSample sample, Phase phase) {
        return Plausibility.fault(sample.amps().get(phase), settings.fuseAmps()) == null
                && (Double.isNaN(settings.maxWatts()) || !Double.isNaN(powerOf(sample)));
    }

    private double powerOf(MeterSample sample) {
        return Plausibility.watts(sample, settings.fuseAmps(), grid);
    }

    private boolean isGap(Instant from, Instant to) {
        return Duration.between(from, to).compareTo(meter.staleAfter()) > 0;
    }
}
