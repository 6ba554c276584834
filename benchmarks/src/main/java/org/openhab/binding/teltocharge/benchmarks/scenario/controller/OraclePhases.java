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
package org.openhab.binding.teltocharge.benchmarks.scenario.controller;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * The choice of phases over time that gives a car the most energy, each change costing the time that a change takes.
 */
@NonNullByDefault
final class OraclePhases {

    /** Seconds without current at least: coming down, switching, beginning again. */
    private static final int COST_SECONDS = 8;

    private final int seconds;

    OraclePhases(int seconds) {
        this.seconds = seconds;
    }

    /** Amps that one set of phases allows in one second. */
    @FunctionalInterface
    interface Allowed {
        int amps(int second, PhaseSet set);
    }

    PhaseSet[] choose(ChargerSetup charger, Allowed allowed) {
        CarSetup car = charger.car();
        PhaseSet usable = car == null ? PhaseSet.NONE : charger.phases().and(car.phases());
        PhaseSet[] sets = Arrays.stream(PhaseSet.values())
                .filter(set -> set != PhaseSet.NONE && usable.and(set) == set).toArray(PhaseSet[]::new);
        PhaseSet[] result = new PhaseSet[seconds];
        if (sets.length == 0) {
            Arrays.fill(result, PhaseSet.NONE);
            return result;
        }
        byte[][] from = new byte[seconds][];
        double[] score = new double[sets.length];
        for (int second = 0; second < seconds; second++) {
            from[second] = new byte[sets.length];
            score = advance(second, score, sets, from[second], allowed);
        }
        int set = best(score);
        for (int second = seconds - 1; second >= 0; second--) {
            result[second] = sets[set];
            set = from[second][set];
        }
        return result;
    }

    private static double[] advance(int second, double[] score, PhaseSet[] sets, byte[] from, Allowed allowed) {
        double[] next = new double[sets.length];
        int best = best(score);
        for (int i = 0; i < sets.length; i++) {
            double value = allowed.amps(second, sets[i]) * sets[i].count();
            boolean changes = score[best] - COST_SECONDS * value > score[i];
            from[i] = (byte) (changes ? best : i);
            next[i] = (changes ? score[best] - COST_SECONDS * value : score[i]) + value;
        }
        return next;
    }

    private static int best(double[] score) {
        int best = 0;
        for (int i = 1; i < score.length; i++) {
            best = score[i] > score[best] ? i : best;
        }
        return best;
    }
}
