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
package org.openhab.binding.teltocharge.benchmarks.scenario.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.MeterKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Result;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Standing;
import org.openhab.binding.teltocharge.benchmarks.scenario.matrix.Verdict;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.TraceFamily;

/**
 * How much of the overload nobody could avoid where the goal for it is missed, in words.
 */
@NonNullByDefault
final class Floor {

    /** What counts as unavoidable; the metric's class has the exact rule. */
    static final String DEFINITION = "Unavoidable: what flows above the fuse after a load of the house has come until the"
            + " first second that an order can change which was given with the first reading that shows it (the meter's"
            + " period and delay, a second until the charger is told, the car's reaction time), and then while cars that"
            + " are told to stop come down as fast as they can. It is reckoned from what the cars drew when the load came;"
            + " what they draw beyond what fitted by the reading before, and whatever they raise while the fuse is"
            + " exceeded, is not in it, and faults of the meter excuse nothing.";

    private Floor() {
    }

    /** @return a paragraph for each meter and kind of day with more overload than is the goal */
    static List<String> paragraphs(Tables tables) {
        List<String> paragraphs = new ArrayList<>();
        for (MeterKind meter : MeterKind.values()) {
            for (TraceFamily family : TraceFamily.values()) {
                List<Result> cells = tables.matrix(meter, cell -> cell.family() == family);
                if (!cells.isEmpty()) {
                    Verdict verdict = Verdict.of(cells, meter);
                    Standing best = verdict.best();
                    if (best != null && verdict.missed().contains(Verdict.OVERLOAD)) {
                        paragraphs.add(paragraph(verdict.ours(), best, meter.title() + ", " + family.title()));
                    }
                }
            }
        }
        return paragraphs;
    }

    private static String paragraph(Standing ours, Standing best, String cell) {
        return "Meter " + cell + ": of the " + Texts.whole(ours.overloadAsPerDay()) + " A·s a day "
                + Texts.whole(ours.unavoidableAsPerDay()) + " are unavoidable, which alone is "
                + Texts.ratio(ours.unavoidableAsPerDay() / best.overloadAsPerDay())
                + " of the best other's overload. When the cars are told what fits, with the first reading that shows a"
                + " load, and stopped only where their least current does not fit, "
                + Texts.whole(ours.promptAsPerDay())
                + " are left: no answer to a load can do better without stopping cars that could go on.";
    }
}
