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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.MeterSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * How much of the overload no order could have prevented, given what the cars drew when the house's load came.
 * <p>
 * An order that shows in second t rests on a reading that was measured in second t - delay - 1 - reaction or before: the
 * reading comes after the meter's delay, the charger is told from the next second on, and the car does not react for a
 * while. What the house draws in the newest such reading is all that can be known of it in second t. On each line, what
 * the cars add is <em>excused</em>
 * <ul>
 * <li>up to what fits under the limit beside the house of that reading; before there is one, nothing fits;
 * <li>or, if that is more, up to what was excused in the second before, less the fall of the cars in a second;
 * <li>never more than they really draw;
 * <li>and while the line is over the limit, never more than in the second before.
 * </ul>
 * The overload that is left with the excused current is unavoidable. So an overload that a controller causes by raising
 * a current is not, and a load that comes on top of it excuses itself only. A meter's fault excuses nothing: readings
 * count as if they came as its period and delay say, and exactly as it was. Opening the contactor under load is not
 * counted as a way out.
 */
@NonNullByDefault
final class Unavoidable {

    /** How the cars get out of the way once a load is known. */
    enum Answer {
        /** They are all stopped, whether that is wise or not: nothing is faster (IEC 61851-1, state X1). */
        STOP,
        /** They are told what fits and follow; where their least currents do not fit, they are stopped. */
        FOLLOW
    }

    private static final int LEAST_AMPS = 6;

    private final Site site;
    private final Answer answer;
    private final int reaction;
    private final Deque<Known> coming = new ArrayDeque<>();
    private final Line[] lines = new Line[Phase.values().length];
    private PhaseAmps known = PhaseAmps.of(Double.POSITIVE_INFINITY);

    Unavoidable(Site site, Answer answer) {
        this.site = site;
        this.answer = answer;
        this.reaction = site.chargers().stream().map(ChargerSetup::car).mapToInt(
                car -> car == null ? Integer.MAX_VALUE : car.model().react()).min().orElse(Integer.MAX_VALUE);
        Arrays.setAll(lines, line -> new Line());
    }

    /** @return amps over all lines, at most the overload of this second */
    double add(Second second) {
        learn(second);
        boolean stop = answer == Answer.STOP || !doLeastCurrentsFit();
        double sum = 0;
        for (Phase phase : Phase.values()) {
            // A line that does not exist adds nothing.
            sum += Double.isNaN(second.line().get(phase)) ? 0 : on(phase, second, stop);
        }
        return sum;
    }

    private void learn(Second second) {
        MeterSetup meter = site.meter();
        if (reaction < Integer.MAX_VALUE && second.second() % meter.periodSeconds() == 0) {
            coming.addLast(new Known(second.second() + meter.delaySeconds() + 1 + reaction, second.house()));
        }
        while (!coming.isEmpty() && coming.getFirst().from() <= second.second()) {
            known = coming.removeFirst().house();
        }
    }

    private boolean doLeastCurrentsFit() {
        for (Phase phase : Phase.values()) {
            if (fits(phase) < lines[phase.ordinal()].leastAmps) {
                return false;
            }
        }
        return true;
    }

    private double fits(Phase phase) {
        return Math.max(0, site.limitAmps() - known.get(phase));
    }

    private double on(Phase phase, Second second, boolean stop) {
        Line line = lines[phase.ordinal()];
        double house = second.house().get(phase);
        double most = line.over ? line.excused : Double.POSITIVE_INFINITY;
        double left = line.excused - (stop ? line.stop : line.fall);
        line.excused = Math.min(Math.min(second.line().get(phase) - house, most), Math.max(fits(phase), left));
        double overload = Overload.on(phase, second, site.limitAmps());
        line.over = overload > 0;
        remember(line, phase, second);
        return Math.min(overload, Math.max(0, house + line.excused - site.limitAmps()));
    }

    /** What the cars that draw now can draw less in the next second. */
    private void remember(Line line, Phase phase, Second second) {
        line.stop = 0;
        line.fall = 0;
        line.leastAmps = 0;
        for (int i = 0; i < site.chargers().size(); i++) {
            CarSetup car = site.chargers().get(i).car();
            double drawn = second.chargers().get(i).drawn().get(phase);
            if (car != null && drawn > 0) {
                line.stop += Math.min(drawn, car.maxAmps() / car.model().stop());
                line.fall += Math.min(drawn, (car.maxAmps() - LEAST_AMPS) / car.model().fall());
                line.leastAmps += site.chargers().get(i).minAmps() * car.model().share();
            }
        }
    }

    /** What is known of the house from a second on. */
    private record Known(int from, PhaseAmps house) {
    }

    /** One line after a second. */
    private static final class Line {
        private double excused;
        private boolean over;
        private double stop;
        private double fall;
        private double leastAmps;
    }
}
