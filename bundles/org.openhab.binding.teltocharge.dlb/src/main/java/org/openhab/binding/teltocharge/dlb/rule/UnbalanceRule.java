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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * Keeps chargers on one or two phases from loading a phase by more than so many amps beyond another (VDE-AR-N 4100:
 * 20 A). Chargers on all phases load them alike and do not matter. Between several such chargers it is shared ampere by
 * ampere, who charges already coming before an equal newcomer.
 */
@NonNullByDefault
public final class UnbalanceRule {

    /** Rounding of sums of floating-point amps must not cost a whole ampere. */
    private static final double ROUNDING = 1e-6;

    /**
     * @param bounds what everything else leaves each charger
     * @return in the order of the chargers, null where the rule has nothing to say; null when it has nothing to say at
     *         all
     */
    public @Nullable List<@Nullable Bound> bounds(Situation situation, List<ChargerView> chargers,
            List<Bound> bounds) {
        double most = situation.settings().rules().unbalanceAmps();
        if (most == 0 || situation.settings().site().grid() != GridType.STAR) {
            return null;
        }
        int[] order = order(chargers);
        if (order.length == 0) {
            return null;
        }
        PhaseAmps background = situation.root().memory().background();
        List<@Nullable Bound> result = new ArrayList<>(chargers.size());
        chargers.forEach(charger -> result.add(null));
        if (background.isComplete()) {
            new Round(most, chargers, bounds, background).share(order, result);
        } else {
            for (int i : order) {
                int last = chargers.get(i).last();
                result.set(i, new Bound(last, new LoadReason.Unbalance(first(chargers.get(i)), most)));
            }
        }
        return result;
    }

    private static int[] order(List<ChargerView> chargers) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < chargers.size(); i++) {
            if (chargers.get(i).phases().count() < Phase.ALL.size()) {
                order.add(i);
            }
        }
        Comparator<Integer> idleLast = Comparator.comparing(i -> !chargers.get(i).sample().vehicleConnected());
        order.sort(idleLast.thenComparingInt(i -> chargers.get(i).priority())
                .thenComparing(i -> chargers.get(i).last() == 0));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Phase first(ChargerView charger) {
        return charger.phases().phases().iterator().next();
    }

    /** One decision round. */
    private static final class Round {
        private final double most;
        private final List<ChargerView> chargers;
        private final List<Bound> bounds;
        /**
         * By how much each phase may exceed each other one when all take what they are given. A vehicle that loads the
         * other phase counts with what it draws: nobody can rely on it to take all that it is given. One that loads both
         * does not matter.
         */
        private final double[][] excess = new double[Phase.ALL.size()][Phase.ALL.size()];

        Round(double most, List<ChargerView> chargers, List<Bound> bounds, PhaseAmps background) {
            this.most = most;
            this.chargers = chargers;
            this.bounds = bounds;
            for (Phase phase : Phase.ALL) {
                for (Phase other : Phase.ALL) {
                    excess[phase.ordinal()][other.ordinal()] = background.get(phase) - background.get(other);
                }
            }
        }

        void share(int[] order, List<@Nullable Bound> result) {
            int[] shares = new int[chargers.size()];
            for (int i : order) {
                takeOffDrawn(chargers.get(i), bounds.get(i).amps());
            }
            for (int i : order) {
                int least = chargers.get(i).least();
                shares[i] = bounds.get(i).amps() >= least && give(i, least) ? least : 0;
            }
            boolean gave = true;
            while (gave) {
                gave = false;
                for (int i : order) {
                    if (shares[i] > 0 && shares[i] < bounds.get(i).amps() && give(i, 1)) {
                        shares[i]++;
                        gave = true;
                    }
                }
            }
            for (int i : order) {
                if (shares[i] < bounds.get(i).amps()) {
                    result.set(i, new Bound(shares[i], new LoadReason.Unbalance(fullest(chargers.get(i)), most)));
                }
            }
        }

        private void takeOffDrawn(ChargerView charger, int atMost) {
            for (Phase own : Phase.ALL) {
                double drawn = charger.phases().uses(own) ? charger.sample().drawn().get(own) : 0;
                for (Phase other : Phase.ALL) {
                    if (drawn > 0 && !charger.phases().uses(other)) {
                        excess[other.ordinal()][own.ordinal()] -= Math.min(drawn, atMost);
                    }
                }
            }
        }

        private boolean give(int i, int amps) {
            ChargerView charger = chargers.get(i);
            if (worst(charger, fullest(charger)) + amps > most + ROUNDING) {
                return false;
            }
            for (Phase own : Phase.ALL) {
                for (Phase other : Phase.ALL) {
                    if (charger.phases().uses(own) && !charger.phases().uses(other)) {
                        excess[own.ordinal()][other.ordinal()] += amps;
                    }
                }
            }
            return true;
        }

        /** The phase of the charger that exceeds another one most. */
        private Phase fullest(ChargerView charger) {
            Phase fullest = first(charger);
            for (Phase own : charger.phases().phases()) {
                fullest = worst(charger, own) > worst(charger, fullest) ? own : fullest;
            }
            return fullest;
        }

        private double worst(ChargerView charger, Phase own) {
            double worst = Double.NEGATIVE_INFINITY;
            for (Phase other : Phase.ALL) {
                if (!charger.phases().uses(other)) {
                    worst = Math.max(worst, excess[own.ordinal()][other.ordinal()]);
                }
            }
            return worst;
        }
    }
}
