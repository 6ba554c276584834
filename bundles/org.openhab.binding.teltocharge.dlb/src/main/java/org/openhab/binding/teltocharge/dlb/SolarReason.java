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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Why the sun bounds a current. Powers are {@link Double} watts; a surplus is negative while the house itself draws from
 * the grid.
 */
@NonNullByDefault
public sealed interface SolarReason extends Reason.Elective {

    /** The surplus allows no more. Args: surplus, amps. */
    record Surplus(double watts, int amps) implements SolarReason {
        @Override
        public String key() {
            return "solar-surplus";
        }

        @Override
        public List<Object> args() {
            return List.of(watts, amps);
        }
    }

    /** Surplus and grid allowance together allow no more. Args: surplus, allowance, amps. */
    record Hybrid(double watts, double allowance, int amps) implements SolarReason {
        @Override
        public String key() {
            return "solar-hybrid";
        }

        @Override
        public List<Object> args() {
            return List.of(watts, allowance, amps);
        }
    }

    /** The surplus is shared. Args: surplus, chargers that share it, amps. */
    record Shared(double watts, int sharedBy, int amps) implements SolarReason {
        @Override
        public String key() {
            return "solar-shared";
        }

        @Override
        public List<Object> args() {
            return List.of(watts, sharedBy, amps);
        }
    }

    /** The surplus is less than the least current, which comes from the grid then. Args: surplus, amps. */
    record Eco(double watts, int amps) implements SolarReason {
        @Override
        public String key() {
            return "solar-eco";
        }

        @Override
        public List<Object> args() {
            return List.of(watts, amps);
        }
    }

    /** The surplus is less than what is needed to start: pause. Args: surplus, watts that are needed. */
    record TooLittle(double watts, double needed) implements SolarReason {
        @Override
        public String key() {
            return "solar-too-little";
        }

        @Override
        public List<Object> args() {
            return List.of(watts, needed);
        }
    }

    /** The surplus would do, but not for long enough yet. Args: surplus, seconds that it has to last. */
    record Starting(double watts, Duration delay) implements SolarReason {
        @Override
        public String key() {
            return "solar-starting";
        }

        @Override
        public List<Object> args() {
            return List.of(watts, Reason.seconds(delay));
        }
    }

    /** The surplus does not do any more; the least current is held for a while. Args: surplus, amps. */
    record Ending(double watts, int amps) implements SolarReason {
        @Override
        public String key() {
            return "solar-ending";
        }

        @Override
        public List<Object> args() {
            return List.of(watts, amps);
        }
    }

    /** Nobody knows the surplus: none is reckoned with. Args: amps. */
    record Unknown(int amps) implements SolarReason {
        @Override
        public String key() {
            return "solar-unknown";
        }

        @Override
        public List<Object> args() {
            return List.of(amps);
        }
    }
}
