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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * One charger in one second, as it really was.
 *
 * @param id its name
 * @param offered whole amps that it was told at the end of the second
 * @param phases grid phases that are switched on
 * @param drawn amps on each grid phase
 * @param state what it does
 * @param reason the controller's word for why
 * @param events what the controller did to it in this second
 */
@NonNullByDefault
public record ChargerSecond(String id, int offered, PhaseSet phases, PhaseAmps drawn, State state, String reason,
        Events events) {

    /** What a charger does. */
    public enum State {
        NOT_CONNECTED, PAUSED, WAITING, CHARGING, SWITCHING, FINISHED;

        /** The name in logs. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a controller did to a charger.
     *
     * @param changed a new setpoint was written
     * @param written a setpoint was written, whether new or not
     * @param refused a setpoint of 1 to 5 A was refused
     * @param switched the phases were switched
     * @param underLoad they were, while current flowed
     */
    public record Events(boolean changed, boolean written, boolean refused, boolean switched, boolean underLoad) {
    }
}
