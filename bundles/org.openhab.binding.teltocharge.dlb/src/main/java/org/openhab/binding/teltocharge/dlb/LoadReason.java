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
 * What the loads of the phases have to do with a current.
 */
@NonNullByDefault
public sealed interface LoadReason extends Reason.Elective {

    /** One phase may carry no more than this beyond another. Args: phase, amps. */
    record Unbalance(Phase phase, double most) implements LoadReason {
        @Override
        public String key() {
            return "unbalance";
        }

        @Override
        public List<Object> args() {
            return List.of(phase.name(), most);
        }
    }

    /** An appliance that goes on and off will be on again. Args: circuit, phase, what it draws and its period. */
    record ApplianceCycles(String circuit, Phase phase, double amps, double periodSeconds) implements LoadReason {
        @Override
        public String key() {
            return "appliance-cycles";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, phase.name(), amps, periodSeconds);
        }
    }

    /** The load keeps rising. Args: circuit, phase, amps a second, amps that are kept for it. */
    record LoadRises(String circuit, Phase phase, double ampsPerSecond, double kept) implements LoadReason {
        @Override
        public String key() {
            return "load-rises";
        }

        @Override
        public List<Object> args() {
            return List.of(circuit, phase.name(), ampsPerSecond, kept);
        }
    }
}
