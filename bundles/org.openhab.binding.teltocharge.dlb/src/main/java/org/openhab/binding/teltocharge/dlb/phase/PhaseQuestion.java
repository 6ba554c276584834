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

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseSettings;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;

/**
 * What the choice of a charger's phases depends on.
 *
 * @param settings how it may change them
 * @param selectable the sets that it can be told to use; empty when it cannot change (register 11)
 * @param home all phases that it is wired to
 * @param wished the phases that its owner wants; {@code NONE} leaves the choice
 * @param vehicle a vehicle is plugged in
 * @param profile what is known of it; its phases only as far as this session has shown them, or its owner said so
 * @param died it has drawn nothing since the last change
 * @param twoReadings the longest time that two readings of a meter take; what one reading shows is not enough
 * @param drawn what it draws, in amps
 * @param amps what the charger is offered from now on, 0 for a pause
 * @param room what other phases would leave
 */
@NonNullByDefault
public record PhaseQuestion(PhaseSettings settings, List<PhaseSet> selectable, PhaseSet home, PhaseSet wished,
        boolean vehicle,
        VehicleProfile profile, boolean died, Duration twoReadings, PhaseAmps drawn, int amps, PhaseRoom room) {
}
