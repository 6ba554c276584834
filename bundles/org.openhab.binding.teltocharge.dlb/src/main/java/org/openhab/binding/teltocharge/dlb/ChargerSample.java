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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What one charger said of itself at one moment. Phases are the charger's own. Register numbers are those of the vendor
 * page "External control via RS485".
 *
 * @param id the charger, as in its {@link ChargerSettings}
 * @param time when the charger was read
 * @param vehicleConnected a vehicle is plugged in
 * @param requestsCurrent the session is authorised and neither finished nor in error: current may be offered
 * @param drawn current per phase in amps, {@code NaN} where unknown
 * @param offeredAmps register 15 as read back: 0 or 6 to 32
 * @param activePhases register 14 as read back; {@code NONE} when it is unknown
 * @param wiredPhases registers 10 and 13; {@code NONE} when they are unknown
 * @param phaseChangePossible register 11
 * @param maxAmps register 12: 0 (nothing may be supplied) or 6 to 32
 * @param userMaxAmps register 29: 6 to 32; anything below 6 counts as unknown
 * @param ratedAmps register 37: 16 or 32; anything below 6 counts as unknown
 * @param sessionWh energy of the present session in watt hours; {@code NaN} where unknown
 */
@NonNullByDefault
public record ChargerSample(String id, Instant time, boolean vehicleConnected, boolean requestsCurrent, PhaseAmps drawn,
        int offeredAmps, PhaseSet activePhases, PhaseSet wiredPhases, boolean phaseChangePossible, int maxAmps,
        int userMaxAmps, int ratedAmps, double sessionWh) {

    /** A sample of a charger that does not tell the session's energy. */
    public ChargerSample(String id, Instant time, boolean vehicleConnected, boolean requestsCurrent, PhaseAmps drawn,
            int offeredAmps, PhaseSet activePhases, PhaseSet wiredPhases, boolean phaseChangePossible, int maxAmps,
            int userMaxAmps, int ratedAmps) {
        this(id, time, vehicleConnected, requestsCurrent, drawn, offeredAmps, activePhases, wiredPhases,
                phaseChangePossible, maxAmps, userMaxAmps, ratedAmps, Double.NaN);
    }

    /** @return the same of a charger that offers and draws something else, in its own phases */
    public ChargerSample with(PhaseAmps newDrawn, int newOfferedAmps, PhaseSet newActivePhases) {
        return new ChargerSample(id, time, vehicleConnected, requestsCurrent, newDrawn, newOfferedAmps,
                newActivePhases, wiredPhases, phaseChangePossible, maxAmps, userMaxAmps, ratedAmps, sessionWh);
    }

    /** @return the same with grid phases instead of the charger's own */
    public ChargerSample onGrid(PhaseRotation rotation) {
        return rotation == PhaseRotation.RST
                ? this
                : new ChargerSample(id, time, vehicleConnected, requestsCurrent, rotation.toGrid(drawn), offeredAmps,
                        rotation.toGrid(activePhases), rotation.toGrid(wiredPhases), phaseChangePossible, maxAmps,
                        userMaxAmps, ratedAmps, sessionWh);
    }
}
