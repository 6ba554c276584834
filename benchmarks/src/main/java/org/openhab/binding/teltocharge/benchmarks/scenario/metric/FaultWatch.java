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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Fault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.dlb.Phase;

/**
 * Times how a controller takes a meter that is lost: how long until no more than the failsafe current is offered, and
 * how long after the meter is back until as much is offered as before, or as there is room for.
 */
@NonNullByDefault
final class FaultWatch {

    private static final int FAILSAFE_AMPS = 6;

    /** A setpoint in whole amps may be that much below the room. */
    private static final int WHOLE = 1;

    private final List<Fault> faults;
    private final double limit;
    private boolean inFault;
    private int since;
    private int before;
    private boolean waitsForFailsafe;
    private boolean waitsForRecovery;
    private double failsafe = Double.NaN;
    private double recovery = Double.NaN;

    FaultWatch(List<Fault> faults, double limit) {
        this.faults = faults.stream().filter(
                fault -> fault.kind() != Fault.Kind.WHOLE_AMPERE).toList();
        this.limit = limit;
    }

    void add(Second second) {
        boolean now = faults.stream().anyMatch(fault -> fault.isOn(second.second()));
        int offered = second.offered();
        if (now && !inFault) {
            since = second.second();
            waitsForFailsafe = true;
            waitsForRecovery = false;
        } else if (!now && inFault) {
            failsafe = waitsForFailsafe ? Double.POSITIVE_INFINITY : failsafe;
            since = second.second();
            waitsForFailsafe = false;
            waitsForRecovery = true;
        } else if (!now && !waitsForRecovery) {
            before = offered;
        }
        inFault = now;
        if (waitsForFailsafe && offered <= FAILSAFE_AMPS * second.chargers().size()) {
            failsafe = longer(failsafe, second.second() - since);
            waitsForFailsafe = false;
        }
        if (waitsForRecovery && offered + WHOLE >= Math.min(before, room(second))) {
            recovery = longer(recovery, second.second() - since);
            waitsForRecovery = false;
        }
    }

    private double room(Second second) {
        double room = Double.POSITIVE_INFINITY;
        for (Phase line : Phase.values()) {
            room = Math.min(room, limit - second.house().get(line));
        }
        return room < FAILSAFE_AMPS ? 0 : room;
    }

    private static double longer(double known, int seconds) {
        return Double.isNaN(known) ? seconds : Math.max(known, seconds);
    }

    double failsafeSeconds() {
        return failsafe;
    }

    double recoverySeconds() {
        return recovery;
    }
}
