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
package org.openhab.binding.teltocharge.dlb;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reasons that lie in the phases a charger uses, or in what its vehicle can do.
 */
@NonNullByDefault
public sealed interface PhaseReason extends Reason.Individual {

    /** The charger's phases are being changed. Args: phases it leaves, phases it is to use. */
    record PhaseSwitching(PhaseSwitch change) implements PhaseReason {
        @Override
        public String key() {
            return "phase-switch-" + change.cause().key();
        }

        @Override
        public List<Object> args() {
            return List.of(change.from().label(), change.to().label());
        }
    }

    /**
     * The charger's phases cannot be changed yet, because the vehicle still draws, or nobody knows whether it does.
     * Args: phases it is to leave, phases it is to use, phase with current, drawn amps (NaN when unknown).
     */
    record PhaseSwitchBlocked(PhaseSwitch change, Phase phase, double drawn) implements PhaseReason {
        @Override
        public String key() {
            return Double.isNaN(drawn) ? "phase-switch-unsure" : "phase-switch-blocked";
        }

        @Override
        public List<Object> args() {
            return List.of(change.from().label(), change.to().label(), phase.name(), drawn);
        }
    }

    /** Alarm: register 14 does not show the phases it was told. Args: told phases, phases that it shows. */
    record PhasesNotTaken(PhaseSet told, PhaseSet active) implements PhaseReason {
        @Override
        public String key() {
            return "phases-not-taken";
        }

        @Override
        public List<Object> args() {
            return List.of(told.label(), active.label());
        }
    }

    /** The vehicle would not start again after a pause, so it keeps its least current. Args: amps. */
    record VehicleKeptAwake(int amps) implements PhaseReason {
        @Override
        public String key() {
            return "vehicle-kept-awake";
        }

        @Override
        public List<Object> args() {
            return List.of(amps);
        }
    }

    /** What is left is of no use to the vehicle. Args: its least amps, amps that are left. */
    record VehicleNeedsMore(int least, int left) implements PhaseReason {
        @Override
        public String key() {
            return "vehicle-needs-more";
        }

        @Override
        public List<Object> args() {
            return List.of(least, left);
        }
    }
}
