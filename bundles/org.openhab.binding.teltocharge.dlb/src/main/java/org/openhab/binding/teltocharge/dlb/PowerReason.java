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
 * Reasons that lie in the total power of a circuit, as those of {@link Reason} lie in its current.
 */
@NonNullByDefault
public sealed interface PowerReason extends Reason.OfPower {

    /** The circuit's total power leaves no more. Args: circuit, most watts, background watts, headroom watts. */
    record PowerLimit(String circuit, double most, double background, double headroom) implements PowerReason {
        @Override
        public String key() {
            return "power-limit";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, most, background, headroom);
        }
    }

    /** The circuit's total power leaves less than the least current: pause. Args as in {@link PowerLimit}, least amps. */
    record PowerTooFull(String circuit, double most, double background, double headroom,
            int least) implements PowerReason {
        @Override
        public String key() {
            return "power-too-full";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, most, background, headroom, least);
        }
    }

    /** The circuit's power is shared with other chargers. Args: circuit, headroom watts, chargers sharing it, amps. */
    record PowerShared(String circuit, double headroom, int sharedBy, int amps) implements PowerReason {
        @Override
        public String key() {
            return "power-shared";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, headroom, sharedBy, amps);
        }
    }

    /** Other chargers leave too little of the circuit's power: wait. Args: circuit, headroom watts, least amps. */
    record WaitsForPower(String circuit, double headroom, int least) implements PowerReason {
        @Override
        public String key() {
            return "waits-for-power";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, headroom, least);
        }
    }
}
