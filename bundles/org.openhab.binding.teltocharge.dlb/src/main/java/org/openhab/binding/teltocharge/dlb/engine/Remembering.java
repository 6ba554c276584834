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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.Served;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.Step;

/**
 * What is remembered of a charger after a decision.
 */
@NonNullByDefault
final class Remembering {

    /** A list would make an iterator each time. */
    private static final Phase[] PHASES = Phase.values();

    /** Draws that are no further apart are written down as the same. */
    private static final double SAME_RATE = 1;

    private Remembering() {
    }

    static ChargerMemory after(ChargerView charger, Step step, Instant now) {
        ChargerMemory memory = charger.memory();
        int amps = step.amps();
        Instant pausedSince = memory.pausedSince();
        if (amps > 0) {
            pausedSince = null;
        } else if (memory.amps() > 0 && !(step.reason() instanceof Reason.VehicleFinished)
                && !memory.phases().isSwitching()) {
            // What the vehicle itself ended needs no rest: it may want current again in a second. A change of phases has
            // a rest of its own.
            pausedSince = now;
        }
        Instant lastRaise = amps > memory.amps() ? now : memory.lastRaise();
        return memory.withOffer(amps, pausedSince, lastRaise, now).withServed(served(charger, amps, now));
    }

    /** A vehicle that has its turn and does not take it has had it all the same. */
    private static Served served(ChargerView charger, int amps, Instant now) {
        Served served = charger.memory().served();
        if (amps == 0 || !charger.sample().vehicleConnected()) {
            return served.withRate(0, now);
        }
        double rate = 0;
        for (Phase phase : PHASES) {
            double drawn = charger.sample().drawn().get(phase);
            rate += charger.phases().uses(phase) ? Math.max(charger.least(), Double.isNaN(drawn) ? amps : drawn) : 0;
        }
        return Math.abs(rate - served.rate()) < SAME_RATE ? served : served.withRate(rate, now);
    }
}
