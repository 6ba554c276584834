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

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.MeterFault;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.grid.Grid;

/**
 * Old, missing or implausible readings lower to the failsafe current, then pause. They never raise: the failsafe
 * current counts only where it is below what is offered already. Every meter on the way to the grid counts.
 */
@NonNullByDefault
public final class StalenessRule implements Rule {

    /** A list would make an iterator each time. */
    private static final Phase[] PHASES = Phase.values();

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        Bound tightest = null;
        CircuitState circuit = situation.circuit(charger);
        while (circuit != null) {
            MeterSettings meter = circuit.settings().meter();
            Bound bound = meter == null ? null : bound(situation, circuit, meter, charger);
            if (bound != null && (tightest == null || bound.amps() < tightest.amps())) {
                tightest = bound;
            }
            circuit = circuit.parent();
        }
        return tightest;
    }

    private static @Nullable Bound bound(Situation situation, CircuitState circuit, MeterSettings meter,
            ChargerView charger) {
        Instant oldest = oldestGood(circuit, charger);
        Instant since = oldest == null ? situation.startedAt() : oldest;
        boolean lost = situation.reached(since.plus(meter.lostAfter()));
        int atMost = lost ? 0 : charger.orPause(Math.min(situation.settings().failsafeAmps(), charger.last()));

        Reason fault = fault(circuit, situation.grid(), charger, atMost);
        if (fault != null) {
            return new Bound(atMost, fault);
        }
        if (oldest == null) {
            return new Bound(atMost, new Reason.NoMeterYet(age(since, situation), atMost, circuit.id()));
        }
        if (lost) {
            return new Bound(0, new Reason.MeterLost(age(since, situation), circuit.id()));
        }
        return situation.reached(since.plus(meter.staleAfter()))
                ? new Bound(atMost, new Reason.MeterStale(age(since, situation), atMost, circuit.id()))
                : null;
    }

    /** The charger is as blind as the phase that was seen longest ago; null when a phase was never seen. */
    private static @Nullable Instant oldestGood(CircuitState circuit, ChargerView charger) {
        Instant oldest = Instant.MAX;
        for (Phase phase : PHASES) {
            Instant good = circuit.memory().lastGood().get(phase);
            if (charger.phases().uses(phase)) {
                if (good == null) {
                    return null;
                }
                oldest = good.isBefore(oldest) ? good : oldest;
            }
        }
        return oldest;
    }

    private static Duration age(Instant time, Situation situation) {
        Duration age = Duration.between(time, situation.now());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private static @Nullable Reason fault(CircuitState circuit, Grid grid, ChargerView charger,
            int atMost) {
        if (circuit.sampleInFuture()) {
            return new Reason.MeterImplausible(MeterFault.FUTURE, null, Double.NaN, atMost, circuit.id());
        }
        MeterSample latest = circuit.memory().latest();
        if (latest == null) {
            return null;
        }
        for (Phase phase : PHASES) {
            double amps = latest.amps().get(phase);
            MeterFault fault = Plausibility.fault(amps, circuit.settings().fuseAmps());
            if (fault != null && charger.phases().uses(phase)) {
                return new Reason.MeterImplausible(fault, phase, amps, atMost, circuit.id());
            }
        }
        boolean blind = !Double.isNaN(circuit.settings().maxWatts())
                && Double.isNaN(Plausibility.watts(latest, circuit.settings().fuseAmps(), grid));
        return blind
                ? new Reason.MeterImplausible(MeterFault.POWER_MISSING, null, Double.NaN, atMost, circuit.id())
                : null;
    }
}
