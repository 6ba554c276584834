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
package org.openhab.binding.teltocharge.modbus.charger;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What was last written to the setpoint registers of one charger, and confirmed.
 *
 * @param amps register 15; null before the first write
 * @param phases register 14; null before the first write
 * @param ampsAt when register 15 was written; null before the first write
 * @param phasesAt when register 14 was written; null before the first write
 */
@NonNullByDefault
public record SetpointMemory(@Nullable Integer amps, @Nullable Instant ampsAt, @Nullable PhaseSelection phases,
        @Nullable Instant phasesAt) {
    public static final SetpointMemory EMPTY = new SetpointMemory(null, null, null, null);

    /**
     * @param write a write that was confirmed; any register
     * @param at when
     * @return the memory with it
     */
    public SetpointMemory after(RegisterWrite write, Instant at) {
        return switch (write.register()) {
            case AMPS_TO_USE -> new SetpointMemory(write.value(), at, phases, phasesAt);
            case PHASE_TO_USE -> new SetpointMemory(amps, ampsAt, PhaseSelection.of(write.value()).value(), at);
            default -> this;
        };
    }

    /**
     * @return amps in register 15 as far as is known: the last write, unless the snapshot is younger
     */
    int ampsKnown(ChargerSnapshot snapshot) {
        Integer written = amps;
        return written != null && isAfter(ampsAt, snapshot) ? written : snapshot.control().amps();
    }

    /**
     * @return phases in register 14 as far as is known: the last write, unless the snapshot is younger
     */
    PhaseSelection phasesKnown(ChargerSnapshot snapshot) {
        PhaseSelection written = phases;
        return written != null && isAfter(phasesAt, snapshot) ? written : snapshot.control().phases().value();
    }

    private static boolean isAfter(@Nullable Instant written, ChargerSnapshot snapshot) {
        return written != null && !written.isBefore(snapshot.readAt());
    }
}
