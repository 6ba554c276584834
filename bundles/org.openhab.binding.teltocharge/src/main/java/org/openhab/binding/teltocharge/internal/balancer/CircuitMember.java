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
package org.openhab.binding.teltocharge.internal.balancer;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.hub.CircuitPort;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;

/**
 * A circuit that a load balancer feeds.
 *
 * @param circuit the circuit
 * @param meter what measures it; empty if nothing does, or if the chosen meter is not known
 */
@NonNullByDefault
public record CircuitMember(CircuitPort circuit, Optional<MeterPort> meter) {

    /** The circuit's name for the engine. */
    public String id() {
        return circuit.uid().getAsString();
    }
}
