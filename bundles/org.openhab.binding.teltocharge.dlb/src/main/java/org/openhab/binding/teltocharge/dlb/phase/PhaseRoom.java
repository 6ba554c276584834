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
package org.openhab.binding.teltocharge.dlb.phase;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What a charger could be offered if it used other phases.
 */
@NonNullByDefault
public interface PhaseRoom {

    /**
     * @return whole amps that everything leaves on these phases, now and over the raise window; 0 when that is less
     *         than the least current of use there
     */
    int amps(PhaseSet phases);

    /** @return true when others wait for what this charger could leave to them */
    boolean isContested();

    /**
     * @return what the circuits and the unbalance leave on the tightest of these phases in amps, whatever the charger can
     *         use of it; {@code NaN} when unknown
     */
    double spare(PhaseSet phases);
}
