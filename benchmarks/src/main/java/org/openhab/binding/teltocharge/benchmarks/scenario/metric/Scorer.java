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

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSecond;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.dlb.Phase;

/**
 * Scores a run second by second.
 */
@NonNullByDefault
public final class Scorer implements Consumer<Second> {

    /** Less counts as an overload, but does not make a stretch: it is within what a meter can tell. */
    private static final double STRETCH_AMPS = 0.5;

    private static final double SECONDS_PER_HOUR = 3600;

    private final Site site;
    private final FaultWatch faults;
    private final Unavoidable anyhow;
    private final Unavoidable prompt;
    private final ThermalImage[] withCars = new ThermalImage[Phase.values().length];
    private final ThermalImage[] without = new ThermalImage[Phase.values().length];
    private final boolean[] offered;
    private int seconds;
    private double overload;
    private double unavoidableOverload;
    private double promptOverload;
    private double groupOverload;
    private double gross;
    private double net;
    private int starts;
    private int stops;
    private int switches;
    private int switchesUnderLoad;
    private int changes;
    private int writes;
    private int refused;
    private int blame;
    private int stretch;
    private int longest;

    public Scorer(Site site) {
        this.site = site;
        this.faults = new FaultWatch(site.faults(), site.limitAmps());
        this.anyhow = new Unavoidable(site, Unavoidable.Answer.STOP);
        this.prompt = new Unavoidable(site, Unavoidable.Answer.FOLLOW);
        this.offered = new boolean[site.chargers().size()];
        for (int i = 0; i < withCars.length; i++) {
            withCars[i] = new ThermalImage(site.fuseAmps());
            without[i] = new ThermalImage(site.fuseAmps());
        }
    }

    @Override
    public void accept(Second second) {
        seconds++;
        double excess = Overload.of(second, site.limitAmps());
        overload += excess;
        unavoidableOverload += anyhow.add(second);
        promptOverload += prompt.add(second);
        groupOverload += Overload.ofGroups(second, site.groups());
        energy(second, excess);
        stretch = Overload.worst(second, site.limitAmps()) > STRETCH_AMPS ? stretch + 1 : 0;
        longest = Math.max(longest, stretch);
        blame += isToBlame(second) ? 1 : 0;
        faults.add(second);
        for (int i = 0; i < offered.length; i++) {
            count(i, second.chargers().get(i));
        }
    }

    private void energy(Second second, double excess) {
        double watts = 0;
        double amps = 0;
        for (ChargerSecond charger : second.chargers()) {
            watts += site.grid().watts(charger.drawn());
            amps += charger.drawn().l1() + charger.drawn().l2() + charger.drawn().l3();
        }
        gross += watts / SECONDS_PER_HOUR;
        net += amps == 0 ? 0 : watts * (1 - excess / amps) / SECONDS_PER_HOUR;
    }

    private boolean isToBlame(Second second) {
        boolean blamed = false;
        for (Phase line : Phase.values()) {
            withCars[line.ordinal()].step(second.line().get(line));
            without[line.ordinal()].step(second.house().get(line));
            blamed |= withCars[line.ordinal()].isOverLimit() && !without[line.ordinal()].isOverLimit();
        }
        return blamed;
    }

    private void count(int index, ChargerSecond charger) {
        boolean car = charger.state() != ChargerSecond.State.NOT_CONNECTED
                && charger.state() != ChargerSecond.State.FINISHED;
        boolean now = car && charger.offered() > 0;
        starts += now && !offered[index] ? 1 : 0;
        stops += car && !now && offered[index] ? 1 : 0;
        offered[index] = now;
        switches += charger.events().switched() ? 1 : 0;
        switchesUnderLoad += charger.events().underLoad() ? 1 : 0;
        changes += charger.events().changed() ? 1 : 0;
        writes += charger.events().written() ? 1 : 0;
        refused += charger.events().refused() ? 1 : 0;
    }

    /** The score of what was seen so far. */
    public Score score() {
        return new Score(seconds, offered.length, overload, unavoidableOverload, promptOverload, groupOverload, gross,
                net, starts,
                stops, switches, switchesUnderLoad,
                changes, writes, refused, blame, longest, faults.failsafeSeconds(), faults.recoverySeconds());
    }
}
