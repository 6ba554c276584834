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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseSwitch;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.dlb.phase.PhaseChooser;
import org.openhab.binding.teltocharge.dlb.phase.PhaseQuestion;
import org.openhab.binding.teltocharge.dlb.phase.PhaseRoom;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Situation;
import org.openhab.binding.teltocharge.dlb.rule.SolarPlan;

/**
 * Asks for each charger whether other phases would suit it better. Most are not asked at all: only one that pauses for
 * want of room, or that does not use all its phases, has something to gain.
 */
@NonNullByDefault
final class Phasing {

    private final Map<PhaseSet, List<PhaseSet>> selectable = new EnumMap<>(PhaseSet.class);
    private final PhaseChooser chooser = new PhaseChooser();

    Phasing(BalancerSettings settings) {
        GridType grid = settings.site().grid();
        for (PhaseSet home : PhaseSet.values()) {
            selectable.put(home, selectable(home, grid));
        }
    }

    /** Without a neutral a load needs two lines; on a single phase there is nothing to choose. */
    private static List<PhaseSet> selectable(PhaseSet home, GridType grid) {
        List<PhaseSet> result = new ArrayList<>();
        int least = grid == GridType.DELTA ? 2 : 1;
        for (PhaseSet set : PhaseSet.values()) {
            if (set.count() >= least && set.isWithin(home) && grid != GridType.SINGLE_PHASE && home.count() > least) {
                result.add(set);
            }
        }
        return List.copyOf(result);
    }

    /**
     * @param charger as it was before this round's decision
     * @param index its place among all chargers
     * @param bound what it may be offered on its present phases
     * @param occupied what all chargers may draw after this round's decision
     * @param solar what the sun means to all chargers; null when it means nothing
     * @return what is to be remembered of its phases
     */
    PhaseMemory next(Situation situation, ChargerView charger, int index, Bound bound, Occupied occupied,
            @Nullable SolarPlan solar) {
        PhaseMemory memory = charger.memory().phases();
        if (memory.isSwitching()) {
            return memory;
        }
        if (!isAskable(situation, charger) || !hasSomethingToGain(charger, memory, bound)) {
            return memory.withWanted(null, situation.now());
        }
        PhaseMemory next = chooser.choose(memory,
                question(situation, charger, bound, new OtherPhases(situation, charger, index, occupied, solar)),
                situation.now());
        PhaseSwitch change = next.last();
        if (next.isSwitching() && change != null) {
            occupied.reserve(index, change.to());
        }
        return next;
    }

    /**
     * @param memory what is to be remembered of its phases
     * @return true when other phases might suit it better, so that it has to be asked again in the next round
     */
    static boolean isRestless(Situation situation, ChargerView charger, PhaseMemory memory, Bound bound) {
        return memory.isSwitching() || memory != charger.memory().phases()
                || isAskable(situation, charger) && hasSomethingToGain(charger, memory, bound);
    }

    private static boolean isAskable(Situation situation, ChargerView charger) {
        ChargerSample sample = charger.sample();
        return sample.phaseChangePossible() && !charger.isSilent(situation.moment())
                && charger.memory().effect().level() == 0 && (sample.requestsCurrent() || !sample.vehicleConnected());
    }

    private static boolean hasSomethingToGain(ChargerView charger, PhaseMemory memory, Bound bound) {
        return bound.amps() == 0 || memory.told() != charger.home() || charger.wishedPhases() != PhaseSet.NONE
                || memory.told().count() > 1 && charger.vehiclePhases() == 1;
    }

    private PhaseQuestion question(Situation situation, ChargerView charger, Bound bound, PhaseRoom room) {
        ChargerSample sample = charger.sample();
        VehicleProfile vehicle = charger.vehicle().withPhases(charger.vehiclePhases());
        return new PhaseQuestion(charger.settings().phases(), selectable.getOrDefault(charger.home(), List.of()),
                charger.home(), charger.wishedPhases(), sample.vehicleConnected(), vehicle,
                charger.memory().vehicle().wake().died(), twoReadings(situation, charger), sample.drawn(), bound.amps(),
                room);
    }

    private static Duration twoReadings(Situation situation, ChargerView charger) {
        Duration longest = Duration.ZERO;
        CircuitState circuit = situation.circuit(charger);
        while (circuit != null) {
            MeterSettings meter = circuit.settings().meter();
            longest = meter != null && meter.period().compareTo(longest) > 0 ? meter.period() : longest;
            circuit = circuit.parent();
        }
        return longest.plus(longest);
    }
}
