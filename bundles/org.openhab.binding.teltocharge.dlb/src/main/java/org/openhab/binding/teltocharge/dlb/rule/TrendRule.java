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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.HeadroomPoint;
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * Meets a load that keeps rising where it will be when the vehicles have followed: a cloud that covers a roof takes
 * seconds to do so, and whoever answers each second only what has come already is late all the time. A single step is no
 * trend: nobody knows whether another follows. What vehicles need in order not to be paused stays theirs as long as it
 * fits now. The readings are those of the raise window; a shorter one than some seconds shows no trend.
 */
@NonNullByDefault
public final class TrendRule {

    /** A vehicle has 5 s to follow (IEC 61851-1), and by then most of the way is behind it. */
    private static final double AHEAD_SECONDS = 4;

    /** What lies further back says nothing of the next seconds. */
    private static final Duration SPAN = Duration.ofSeconds(4);

    private static final int LEAST_RISES = 3;

    /** What meters and small appliances wander by. */
    private static final double NOISE_AMPS = 0.05;

    private static final double LEAST_RISE_AMPS = 1;

    /** One rise that is more than this share of all is a step with something small beside it. */
    private static final double LARGEST_SHARE = 0.6;

    private TrendRule() {
    }

    /** @return a cap for each line of the root circuit on which the load rises */
    static List<Cap> caps(CircuitState root, List<ChargerView> chargers) {
        List<Cap> caps = new ArrayList<>();
        for (Phase line : Phase.ALL) {
            double rise = perSecond(root, line);
            if (rise > 0) {
                double headroom = root.headroom().get(line);
                double left = Math.max(headroom - AHEAD_SECONDS * rise, Math.min(headroom, needed(line, chargers)));
                caps.add(Cap.ofAmps(PhaseAmps.MISSING.with(line, left),
                        new LoadReason.LoadRises(root.id(), line, rise, headroom - left), null));
            }
        }
        return caps;
    }

    /** @return amps a second by which the load of the line rises; 0 when it does not */
    private static double perSecond(CircuitState root, Phase line) {
        MeterSample latest = root.memory().latest();
        if (latest == null) {
            return 0;
        }
        Instant end = latest.sourceTime();
        Instant later = end;
        Instant begin = end;
        double headroom = root.headroom().get(line);
        double sum = 0;
        double largest = 0;
        int rises = 0;
        List<HeadroomPoint> points = root.memory().window();
        for (int i = points.size() - 1; i >= 0 && !points.get(i).time().isBefore(end.minus(SPAN)); i--) {
            HeadroomPoint point = points.get(i);
            if (point.time().isBefore(later)) {
                double rise = point.headroom().get(line) - headroom;
                // Written so that a missing reading ends it as well.
                if (!(rise >= -NOISE_AMPS)) {
                    break;
                }
                later = point.time();
                headroom = point.headroom().get(line);
                sum += rise;
                largest = Math.max(largest, rise);
                if (rise > NOISE_AMPS) {
                    rises++;
                    begin = later;
                }
            }
        }
        boolean trend = rises >= LEAST_RISES && sum >= LEAST_RISE_AMPS && largest <= LARGEST_SHARE * sum;
        return trend ? sum / (Duration.between(begin, end).toMillis() / 1000.0) : 0;
    }

    /** @return amps on the line below which a vehicle that charges now would be paused */
    private static double needed(Phase line, List<ChargerView> chargers) {
        double needed = 0;
        for (ChargerView charger : chargers) {
            needed += charger.last() > 0 && charger.phases().uses(line) ? charger.least() : 0;
        }
        return needed;
    }
}
