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
package org.openhab.binding.teltocharge.simulator.internal.household;

import java.time.Duration;

import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/** A stretch of constant load. */
public record LoadStep(Duration length, PhaseAmpsTruth amps) {

    /** @throws IllegalArgumentException if the length is not above zero */
    public LoadStep {
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("A step needs a length: " + length);
        }
    }
}
