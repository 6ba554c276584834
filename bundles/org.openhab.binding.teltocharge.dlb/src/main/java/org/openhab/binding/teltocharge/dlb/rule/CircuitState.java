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
package org.openhab.binding.teltocharge.dlb.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * One circuit in a round, with all that feed it.
 *
 * @param index its place in {@link Situation#circuits()}
 * @param settings the owner's settings
 * @param parent the circuit that feeds this one; null at the root
 * @param memory the meter's samples, the newest included
 * @param headroom per phase in amps, from the newest usable sample; {@code NaN} where there never was one
 * @param headroomWatts of the total power in watts; {@code NaN} where it is unknown or not limited
 * @param window headroom over the raise window
 * @param caps what chargers may have together in this circuit beside its limit
 * @param sampleInFuture the sample at hand lies ahead of our time
 */
@NonNullByDefault
public record CircuitState(int index, CircuitSettings settings, @Nullable CircuitState parent, CircuitMemory memory,
        PhaseAmps headroom, double headroomWatts, WindowView window, Caps caps,
        boolean sampleInFuture) {

    /** @return this with other caps */
    public CircuitState withCaps(Caps value) {
        return value.equals(caps)
                ? this
                : new CircuitState(index, settings, parent, memory, headroom, headroomWatts, window, value,
                        sampleInFuture);
    }

    /** @return what is kept free below the fuse, in amps */
    public double keptAmps() {
        return settings.keptAmps(memory.resolution());
    }

    public String id() {
        return settings.id();
    }

    public boolean hasMeter() {
        return settings.hasMeter();
    }
}
