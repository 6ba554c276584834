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

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Why a current is offered. Each kind has a stable key (the suffix of a message key) and numbers for a
 * {@link java.text.MessageFormat} pattern in the order of {@link #args()}: amps and seconds are {@link Double}, fuse
 * and offered amps are {@link Integer}, the rest is text. A point in time is not an argument; it is
 * {@link Decision#until()}.
 */
@NonNullByDefault
public sealed interface Reason {

    /** @return lower-case name with hyphens; stable */
    String key();

    /** @return the arguments of the sentence; never null inside */
    List<Object> args();

    /** The circuit leaves no more. Args: circuit, phase, fuse, reserve, background, headroom. */
    record CircuitLimit(String circuit, Phase phase, int fuse, double reserve, double background,
            double headroom) implements Reason {
        @Override
        public String key() {
            return "circuit-limit";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, phase.name(), fuse, reserve, background, headroom);
        }
    }

    /** The circuit leaves less than the least current: pause. Args as in {@link CircuitLimit}, then the least amps. */
    record CircuitTooFull(String circuit, Phase phase, int fuse, double reserve, double background, double headroom,
            int least) implements Reason {
        @Override
        public String key() {
            return "circuit-too-full";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, phase.name(), fuse, reserve, background, headroom, least);
        }
    }

    /**
     * The circuit leaves no more, or less than the least current, because its meter tells whole amperes. Args: circuit,
     * phase, fuse, amps that are kept free, background, headroom.
     */
    record WholeAmperes(String circuit, Phase phase, int fuse, double kept, double background,
            double headroom) implements Reason {
        @Override
        public String key() {
            return "whole-amperes";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, phase.name(), fuse, kept, background, headroom);
        }
    }

    /** The headroom is shared with other chargers. Args: circuit, phase, headroom, chargers that share it, amps. */
    record CircuitShared(String circuit, Phase phase, double headroom, int sharedBy, int amps) implements Reason {
        @Override
        public String key() {
            return "circuit-shared";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, phase.name(), headroom, sharedBy, amps);
        }
    }

    /** Other chargers leave too little: wait. Args: circuit, phase, headroom, least amps. */
    record WaitsForOthers(String circuit, Phase phase, double headroom, int least) implements Reason {
        @Override
        public String key() {
            return "waits-for-others";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, phase.name(), headroom, least);
        }
    }

    /** The vehicle takes less than its share, and others can use the rest. Args: drawn amps, amps. */
    record UnusedShare(double drawn, int amps) implements Reason {
        @Override
        public String key() {
            return "unused-share";
        }

        @Override
        public List<Object> args() {
            return List.of(drawn, amps);
        }
    }

    /** Nothing allows more than the charger or its owner. Args: whose limit, amps. */
    record HardwareLimit(LimitedBy limitedBy, int amps) implements Reason {
        @Override
        public String key() {
            return "hardware-limit-" + limitedBy.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<Object> args() {
            return List.of(limitedBy.name(), amps);
        }
    }

    /**
     * There is room for more, but not for long enough yet. Args: offered amps, least headroom of the window, its
     * length in seconds, circuit.
     */
    record RampHold(int amps, double windowHeadroom, Duration window, String circuit) implements Reason {
        @Override
        public String key() {
            return "ramp-hold";
        }

        @Override
        public List<Object> args() {
            return List.of(amps, windowHeadroom, seconds(window), circuit);
        }
    }

    /** Paused, and the least pause is not over. Args: length of the pause in seconds. */
    record RestartDelay(Duration delay) implements Reason {
        @Override
        public String key() {
            return "restart-delay";
        }

        @Override
        public List<Object> args() {
            return List.of(seconds(delay));
        }
    }

    /** No new reading for a while. Args: age in seconds, amps offered at most, circuit. */
    record MeterStale(Duration age, int atMost, String circuit) implements Reason {
        @Override
        public String key() {
            return "meter-stale";
        }

        @Override
        public List<Object> args() {
            return List.of(seconds(age), atMost, circuit);
        }
    }

    /** No new reading for so long that charging pauses. Args: age in seconds, circuit. */
    record MeterLost(Duration age, String circuit) implements Reason {
        @Override
        public String key() {
            return "meter-lost";
        }

        @Override
        public List<Object> args() {
            return List.of(seconds(age), circuit);
        }
    }

    /**
     * The newest reading cannot be true. Args: fault, phase or "", amps (NaN when missing), amps offered at most,
     * circuit.
     */
    record MeterImplausible(MeterFault fault, @Nullable Phase phase, double amps, int atMost,
            String circuit) implements Reason {
        @Override
        public String key() {
            return "meter-implausible-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public List<Object> args() {
            Phase known = phase;
            return List.of(fault.name(), known == null ? "" : known.name(), amps, atMost, circuit);
        }
    }

    /**
     * There has been no usable reading since the start. Args: seconds since the start, amps offered at most,
     * circuit.
     */
    record NoMeterYet(Duration age, int atMost, String circuit) implements Reason {
        @Override
        public String key() {
            return "no-meter-yet";
        }

        @Override
        public List<Object> args() {
            return List.of(seconds(age), atMost, circuit);
        }
    }

    /** No vehicle; the least current is held ready where it fits. Args: amps held ready. */
    record NoVehicle(int amps) implements Reason {
        @Override
        public String key() {
            return "no-vehicle";
        }

        @Override
        public List<Object> args() {
            return List.of(amps);
        }
    }

    /** The vehicle is full, not authorised, or the charger is in error: nothing is offered. No args. */
    record VehicleFinished() implements Reason {
        @Override
        public String key() {
            return "vehicle-finished";
        }

        @Override
        public List<Object> args() {
            return List.of();
        }
    }

    /** The charger has not been heard of lately; nothing is raised. Args: age in seconds. */
    record ChargerSilent(Duration age) implements Reason {
        @Override
        public String key() {
            return "charger-silent";
        }

        @Override
        public List<Object> args() {
            return List.of(seconds(age));
        }
    }

    /** Alarm: the charger draws more than it was told. Args: drawn amps, told amps, seconds, amps it is told now. */
    record EffectMissing(double drawn, int told, Duration age, int next) implements Reason {
        @Override
        public String key() {
            return "effect-missing";
        }

        @Override
        public List<Object> args() {
            return List.of(drawn, told, seconds(age), next);
        }
    }

    /** Lies in the total power of a circuit. */
    sealed interface OfPower extends Reason permits PowerReason {
    }

    /** Lies in the phases that this charger uses, or in its vehicle. */
    sealed interface Individual extends Reason permits PhaseReason {
    }

    /** Comes from a rule that is off unless it is set. */
    sealed interface Elective extends Reason permits SolarReason,OrderReason,TariffReason,LoadReason {
    }

    /** @return seconds for a sentence */
    static Double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
