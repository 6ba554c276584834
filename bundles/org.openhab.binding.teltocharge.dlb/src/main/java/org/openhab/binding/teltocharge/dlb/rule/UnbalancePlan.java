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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What the unbalance of the phases means to each charger in a round, and what it would mean on other phases. A vehicle
 * that loads another phase counts there with what it draws: nobody can rely on it to take all that it is given.
 */
@NonNullByDefault
public final class UnbalancePlan {

    /** Rounding of sums of floating-point amps must not cost a whole ampere. */
    private static final double ROUNDING = 1e-6;

    private final double most;
    private final List<ChargerView> chargers;
    private final PhaseAmps background;
    private final PhaseExcess excess;
    /** What everything else leaves each charger, in amps. */
    private final int[] bounds;
    private final int[] shares;
    private final List<@Nullable Bound> result = new ArrayList<>();

    /**
     * @param most how much more one phase may carry than another, in amps
     * @param bounds what everything else leaves each charger
     * @param background what everything but chargers draws
     */
    UnbalancePlan(double most, List<ChargerView> chargers, List<Bound> bounds, PhaseAmps background) {
        this.most = most;
        this.chargers = chargers;
        this.background = background;
        this.excess = new PhaseExcess(background);
        this.bounds = bounds.stream().mapToInt(Bound::amps).toArray();
        this.shares = new int[chargers.size()];
        for (int i = 0; i < chargers.size(); i++) {
            result.add(null);
            relieve(i, 1);
        }
    }

    /** Shares it ampere by ampere between chargers that do not load all phases alike, in this order. */
    void share(int[] order) {
        if (!background.isComplete()) {
            for (int i : order) {
                limit(i, chargers.get(i).last(), chargers.get(i).loaded().phases().iterator().next());
            }
            return;
        }
        for (int i : order) {
            int least = chargers.get(i).least();
            shares[i] = bounds[i] >= least && give(i, least) ? least : 0;
        }
        boolean gave = true;
        while (gave) {
            gave = false;
            for (int i : order) {
                if (shares[i] > 0 && shares[i] < bounds[i] && give(i, 1)) {
                    shares[i]++;
                    gave = true;
                }
            }
        }
        for (int i : order) {
            if (shares[i] < bounds[i]) {
                limit(i, shares[i], excess.fullest(chargers.get(i).loaded()));
            }
        }
    }

    private void limit(int i, int amps, Phase phase) {
        result.set(i, new Bound(amps, new LoadReason.Unbalance(phase, most)));
    }

    private boolean give(int i, int amps) {
        PhaseSet phases = chargers.get(i).loaded();
        if (excess.worst(phases) + amps > most + ROUNDING) {
            return false;
        }
        excess.add(phases, amps);
        return true;
    }

    private void relieve(int i, int sign) {
        PhaseSet phases = chargers.get(i).loaded();
        for (Phase own : phases.phases()) {
            double drawn = chargers.get(i).sample().drawn().get(own);
            if (drawn > 0) {
                excess.relieve(phases, own, sign * Math.min(drawn, bounds[i]));
            }
        }
    }

    /** @return in the order of the chargers, null where it does not bind */
    public List<@Nullable Bound> bounds() {
        return result;
    }

    /**
     * To be called before it is asked for other phases.
     *
     * @param left what all rules and all circuits leave each charger: who cannot take its share leaves it to others
     */
    public void settle(List<Bound> left) {
        for (int i = 0; i < shares.length; i++) {
            int taken = Math.min(shares[i], left.get(i).amps());
            excess.add(chargers.get(i).loaded(), taken - shares[i]);
            shares[i] = taken;
        }
    }

    /**
     * @param index place of a charger
     * @param phases others than it uses now
     * @return amps that it could have on those phases beside what all others are given: without end on all phases,
     *         {@code NaN} while that is not known
     */
    public double left(int index, PhaseSet phases) {
        if (phases == PhaseSet.THREE_PHASE) {
            return Integer.MAX_VALUE;
        }
        relieve(index, -1);
        excess.add(chargers.get(index).loaded(), -shares[index]);
        double left = most - excess.worst(phases);
        excess.add(chargers.get(index).loaded(), shares[index]);
        relieve(index, 1);
        return background.isComplete() ? left : Double.NaN;
    }

    /** The charger is about to use these phases: others that ask what is left shall not rely on them. */
    public void reserve(int index, PhaseSet phases) {
        excess.add(phases, chargers.get(index).least());
    }
}
