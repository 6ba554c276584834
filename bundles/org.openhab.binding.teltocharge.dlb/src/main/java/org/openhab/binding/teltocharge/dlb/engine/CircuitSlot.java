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
package org.openhab.binding.teltocharge.dlb.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;

/**
 * One circuit of the settings with what the last round found of it; see {@link Slot}.
 */
@NonNullByDefault
final class CircuitSlot {

    final CircuitSettings settings;
    /** Place in the settings. */
    final int place;
    /** Takes in the meter's samples; null where there is no meter. */
    final @Nullable CircuitIntake intake;
    /** The chargers in this circuit and in those below; gathered for circuits with a meter only. */
    final List<Slot> chargers = new ArrayList<>();
    /** Some meter lies on the way to the grid. */
    final boolean watched;
    /** Keeps room for appliances; null where that is not asked for, or there is no meter. */
    final @Nullable ApplianceCaps appliances;

    /** Some charger below has changed. */
    boolean stirred;
    /** Some charger below is seen for the first time. */
    boolean newcomer;

    @Nullable
    MeterSample sample;
    @Nullable
    CircuitMemory before;
    @Nullable
    CircuitMemory memory;
    /** Without a meter: until when the memory holds if nothing but time changes. */
    Instant memoryHolds = Instant.MIN;
    /** This round's memory is another one than the last round's. */
    boolean remembersAnew;
    /** The newest sample lies ahead of our time. */
    boolean inFuture;

    @Nullable
    CircuitState state;
    /** This round's state is another one than the last round's. */
    boolean changed;

    @Nullable
    CircuitView view;
    Instant viewHolds = Instant.MIN;

    /** @param withAppliances room is kept for appliances */
    CircuitSlot(CircuitSettings settings, int place, @Nullable CircuitIntake intake, boolean watched,
            boolean withAppliances) {
        this.settings = settings;
        this.place = place;
        this.intake = intake;
        this.watched = watched;
        this.appliances = withAppliances && intake != null ? new ApplianceCaps(this) : null;
    }

    CircuitMemory memory() {
        return Objects.requireNonNull(memory);
    }

    CircuitState state() {
        return Objects.requireNonNull(state);
    }

    void remember(CircuitMemory value) {
        remembersAnew = value != memory;
        memory = value;
    }
}
