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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Served;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * What one charger could take.
 *
 * @param home the circuit that feeds it
 * @param phases the phases its current counts on
 * @param least the least current that is of use, at least 6 A
 * @param useful what its vehicle would take, at least {@code least}; more is for when nobody else can use it
 * @param most the most it may be given; less than {@code least} means nothing
 * @param priority class of priority, 0 to 9; the lower is served first
 * @param vehicle a vehicle is there; chargers without one come last
 * @param charging it is offered current already
 * @param served what it was given over the last days
 */
@NonNullByDefault
record Claim(int home, PhaseSet phases, int least, int useful, int most, int priority, boolean vehicle,
        boolean charging, Served served) {

    /** @param bound what all rules leave to the charger */
    static Claim of(ChargerView charger, Bound bound) {
        int most = bound.amps();
        int useful = Math.max(charger.least(), charger.memory().appetite().useful(most));
        return new Claim(charger.circuitIndex(), charger.phases(), charger.least(), useful, most, charger.priority(),
                charger.sample().vehicleConnected(), charger.last() > 0, charger.memory().served());
    }

    /** @return true when there is anything that it could take */
    boolean isOpen() {
        return most >= least;
    }

    /** @return true when a vehicle is there that could take something */
    boolean isActive() {
        return vehicle && isOpen();
    }
}
