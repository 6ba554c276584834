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
package org.openhab.binding.teltocharge.dlb.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.MeterResolution;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseCycles;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.rule.Caps;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Moment;
import org.openhab.binding.teltocharge.dlb.rule.SiteLimits;
import org.openhab.binding.teltocharge.dlb.rule.Situation;
import org.openhab.binding.teltocharge.dlb.rule.WindowView;

/**
 * Short ways to make the values that tests are about.
 */
public final class Samples {

    public static final Instant T0 = Instant.parse("2026-03-01T12:00:00Z");
    public static final String CAR = "car";
    public static final Duration MINUTE = Duration.ofMinutes(1);

    private Samples() {
    }

    public static Instant at(double seconds) {
        return T0.plusMillis(Math.round(seconds * 1000));
    }

    public static MeterSample meter(double seconds, double amps) {
        return new MeterSample(PhaseAmps.of(amps), at(seconds));
    }

    public static MeterSample meter(double seconds, double l1, double l2, double l3) {
        return new MeterSample(new PhaseAmps(l1, l2, l3), at(seconds));
    }

    /** A 32 A charger on three phases with a vehicle that wants current. */
    public static ChargerSample charging(double seconds, double drawn, int offered) {
        return charging(CAR, seconds, PhaseAmps.of(drawn), offered, PhaseSet.THREE_PHASE);
    }

    public static ChargerSample charging(String id, double seconds, PhaseAmps drawn, int offered, PhaseSet phases) {
        return new ChargerSample(id, at(seconds), true, true, drawn, offered, phases, phases, true, 32, 32, 32);
    }

    public static ChargerSample vehicle(ChargerSample sample, boolean connected, boolean requests) {
        return new ChargerSample(sample.id(), sample.time(), connected, requests, sample.drawn(), sample.offeredAmps(),
                sample.activePhases(), sample.wiredPhases(), sample.phaseChangePossible(), sample.maxAmps(),
                sample.userMaxAmps(), sample.ratedAmps());
    }

    public static ChargerSample limits(ChargerSample sample, int max, int user, int rated) {
        return new ChargerSample(sample.id(), sample.time(), sample.vehicleConnected(), sample.requestsCurrent(),
                sample.drawn(), sample.offeredAmps(), sample.activePhases(), sample.wiredPhases(),
                sample.phaseChangePossible(), max, user, rated);
    }

    /** The usual settings with a raise window of a minute. */
    public static BalancerSettings settings(int fuse) {
        return BalancerSettings.defaults(fuse, List.of(ChargerSettings.defaults(CAR))).withRaiseWindow(MINUTE);
    }

    /** Settings under which an offered current rises with the second sample already. */
    public static BalancerSettings quick(int fuse) {
        return settings(fuse).withRaiseWindow(Duration.ofSeconds(1)).withRestartDelay(Duration.ofSeconds(10));
    }

    public static ChargerMemory offered(int amps) {
        return ChargerMemory.offering(amps);
    }

    public static ChargerView view(ChargerSample sample, ChargerMemory memory) {
        return view(ChargerSettings.defaults(sample.id()), sample, memory);
    }

    public static ChargerView view(ChargerSettings settings, ChargerSample sample, ChargerMemory memory) {
        return ChargerView.of(settings, ChargerWish.DEFAULT, sample, memory, 0);
    }

    /** A situation right after a good sample with this background load and a covered window. */
    public static Situation situation(BalancerSettings settings, double now, PhaseAmps background) {
        double limit = settings.site().root().limitAmps();
        PhaseAmps headroom = background.combine(PhaseAmps.ZERO, (load, zero) -> limit - Math.max(0, load));
        Instant time = at(now);
        PhaseTimes times = new PhaseTimes(time, time, time);
        CircuitMemory memory = new CircuitMemory(new MeterSample(background, time), null, times, List.of(), background,
                background, Double.NaN, Double.NaN, List.of(), PhaseCycles.UNKNOWN, MeterResolution.UNKNOWN);
        Instant from = time.minus(settings.ramp().window());
        return situation(settings, time, new CircuitState(0, settings.site().root(), null, memory, headroom, Double.NaN,
                new WindowView(from, headroom, Double.NaN, new PhaseTimes(from, from, from)), Caps.NONE, false), true);
    }

    /** A situation with this state of the root. */
    public static Situation situation(BalancerSettings settings, Instant now, CircuitState root, boolean newSample) {
        BitSet news = new BitSet();
        news.set(0, newSample);
        return new Situation(new Moment(now), settings, Grid.of(settings.site()), T0, Signals.EMPTY, RuleMemory.EMPTY,
                List.of(root), news, SiteLimits.NONE);
    }
}
