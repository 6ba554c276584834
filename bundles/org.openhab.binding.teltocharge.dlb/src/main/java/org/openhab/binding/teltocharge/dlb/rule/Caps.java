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
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.grid.Grid;

/**
 * Several caps that hold at once.
 *
 * @param all in order of naming: of equal ones the first is the reason
 */
@NonNullByDefault
public record Caps(List<Cap> all) {

    /** Nothing but the circuit limits. */
    public static final Caps NONE = new Caps(List.of());

    public Caps {
        all = List.copyOf(all);
    }

    /** @return these caps if there are any */
    public static Caps of(List<Cap> all) {
        return all.isEmpty() ? NONE : new Caps(all);
    }

    /** @return these and then those */
    public Caps and(Caps others) {
        if (all.isEmpty() || others.all.isEmpty()) {
            return all.isEmpty() ? others : this;
        }
        List<Cap> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Caps(both);
    }

    /** @return the tightest bound of a charger alone; null when nothing caps */
    @Nullable
    Bound bound(ChargerView charger, Grid grid) {
        Bound tightest = null;
        for (int i = 0; i < all.size(); i++) {
            tightest = Bound.tighter(tightest, all.get(i).bound(charger, grid.lineFactor(charger.phases()),
                    grid.wattsPerAmp(charger.phases())));
        }
        return tightest;
    }

    /** @return the lesser of both; what is missing does not bound */
    public static double least(double one, double other) {
        return Double.isNaN(one) || other < one ? other : one;
    }

    /** @return what is left of headroom on the lines, in amps */
    public PhaseAmps capped(PhaseAmps headroom) {
        PhaseAmps left = headroom;
        for (int i = 0; i < all.size(); i++) {
            left = left.combine(all.get(i).amps(), Caps::least);
        }
        return left;
    }

    /** @return what is left of headroom, in watts */
    public double capped(double headroomWatts) {
        double left = headroomWatts;
        for (int i = 0; i < all.size(); i++) {
            left = least(left, all.get(i).watts());
        }
        return left;
    }

    /** @return the cap that leaves least on a line, and less than the headroom; null when none does */
    public @Nullable Cap tightest(Phase line, double headroom) {
        return tightest(cap -> cap.amps().get(line), headroom);
    }

    /** @return the cap that leaves least power, and less than the headroom; null when none does */
    public @Nullable Cap tightest(double headroomWatts) {
        return tightest(Cap::watts, headroomWatts);
    }

    private @Nullable Cap tightest(ToDoubleFunction<Cap> value, double headroom) {
        Cap tightest = null;
        double left = headroom;
        for (Cap cap : all) {
            double amount = value.applyAsDouble(cap);
            if (least(left, amount) != left && !Double.isNaN(amount)) {
                tightest = cap;
                left = amount;
            }
        }
        return tightest;
    }
}
