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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PowerReason;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * Down at once, up slowly: after a new sample of the meter only, at most once per raise interval, and to no more than
 * the least headroom of a raise window without gaps. A start is made with the least current, after a pause not before
 * the restart delay is over; it does not wait for the whole window, because the least current is soon taken back.
 */
@NonNullByDefault
public final class RampRule {

    /**
     * @param bound what all other rules and the allocator leave now
     * @param windowShare what they would leave at the least headroom of the raise window, in amps
     * @param handover what fits beside the current that other chargers have not let go yet, in amps
     */
    public Step step(Situation situation, ChargerView charger, Bound bound, int windowShare, int handover) {
        RiseTime rise = new RiseTime(situation, charger);
        int last = charger.last();
        if (bound.amps() <= last) {
            return limited(bound, rise);
        }
        if (last == 0 && rise.delayRuns()) {
            return new Step(0, new Reason.RestartDelay(situation.settings().ramp().restartDelay()), rise.after(0));
        }
        int target = charger.orPause(Math.min(bound.amps(), Math.min(windowShare, handover)));
        if (target <= last || !isRenewed(situation, charger) || rise.intervalRuns()) {
            return held(situation, charger, last, rise);
        }
        if (last > 0 && !isCovered(situation, charger)) {
            return held(situation, charger, last, rise);
        }
        int amps = last == 0 ? charger.least() : target;
        return amps == bound.amps() ? limited(bound, rise) : held(situation, charger, amps, rise);
    }

    private static Step limited(Bound bound, RiseTime rise) {
        return new Step(bound.amps(), bound.reason(),
                isCircuit(bound.reason()) ? rise.after(bound.amps()) : bound.until());
    }

    private static Step held(Situation situation, ChargerView charger, int amps, RiseTime rise) {
        CircuitState tightest = situation.circuit(charger);
        double least = Double.NaN;
        CircuitState circuit = tightest;
        while (circuit != null) {
            Phase phase = CircuitRule.tightest(circuit.window().least(), charger.phases());
            if (phase != null && !(least <= circuit.window().least().get(phase))) {
                least = circuit.window().least().get(phase);
                tightest = circuit;
            }
            circuit = circuit.parent();
        }
        return new Step(amps, new Reason.RampHold(amps, least, situation.settings().ramp().window(), tightest.id()),
                rise.after(amps));
    }

    /** Time alone brings back what the circuit took; nobody can say when another limit goes. */
    private static boolean isCircuit(Reason reason) {
        return reason instanceof Reason.CircuitLimit || reason instanceof Reason.CircuitTooFull
                || reason instanceof Reason.WholeAmperes
                || reason instanceof Reason.CircuitShared || reason instanceof Reason.WaitsForOthers
                || reason instanceof PowerReason.PowerLimit || reason instanceof PowerReason.PowerTooFull
                || reason instanceof PowerReason.PowerShared || reason instanceof PowerReason.WaitsForPower;
    }

    /**
     * A raise needs news from a meter, and from every other meter on the way to the grid it needs news since the last
     * raise. Where nothing is measured nothing can be new.
     */
    private static boolean isRenewed(Situation situation, ChargerView charger) {
        Instant lastRaise = charger.memory().lastRaise();
        boolean news = false;
        boolean metered = false;
        CircuitState circuit = situation.circuit(charger);
        while (circuit != null) {
            if (circuit.hasMeter()) {
                MeterSample latest = circuit.memory().latest();
                boolean old = latest == null || lastRaise != null && latest.sourceTime().isBefore(lastRaise);
                if (old && !situation.isNew(circuit)) {
                    return false;
                }
                metered = true;
                news |= situation.isNew(circuit);
            }
            circuit = circuit.parent();
        }
        return news || !metered;
    }

    private static boolean isCovered(Situation situation, ChargerView charger) {
        CircuitState circuit = situation.circuit(charger);
        while (circuit != null) {
            if (circuit.hasMeter() && !circuit.window().isCovered(charger.phases())) {
                return false;
            }
            circuit = circuit.parent();
        }
        return true;
    }
}
