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
import org.openhab.binding.teltocharge.dlb.curtail.Cause;

/**
 * Who ordered to charge less.
 */
@NonNullByDefault
public sealed interface OrderReason extends Reason.Elective {

    /** Each charger may have no more. Args: amps. */
    record Each(Cause cause, int amps) implements OrderReason {
        @Override
        public String key() {
            return cause.key();
        }

        @Override
        public List<Object> args() {
            return List.of(amps);
        }
    }

    /** The grid operator (par. 14a EnWG) leaves this to all chargers together. Args: watts. */
    record GridOperator(double watts) implements OrderReason {
        @Override
        public String key() {
            return Cause.GRID_OPERATOR.key();
        }

        @Override
        public List<Object> args() {
            return List.of(watts);
        }
    }

    /** Another system leaves this current on each phase to all chargers together. Args: amps. */
    record ExternalAmps(double amps) implements OrderReason {
        @Override
        public String key() {
            return "external-limit-amps";
        }

        @Override
        public List<Object> args() {
            return List.of(amps);
        }
    }

    /** Another system leaves this power to all chargers together. Args: watts. */
    record ExternalWatts(double watts) implements OrderReason {
        @Override
        public String key() {
            return "external-limit-watts";
        }

        @Override
        public List<Object> args() {
            return List.of(watts);
        }
    }
}
