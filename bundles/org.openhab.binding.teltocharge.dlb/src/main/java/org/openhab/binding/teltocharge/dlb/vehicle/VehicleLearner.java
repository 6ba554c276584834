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
package org.openhab.binding.teltocharge.dlb.vehicle;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.VehicleMemory;

/**
 * Learns the vehicle at a charger from one sample after the other. Pure; seeing a sample twice teaches nothing new. What
 * is learned says what is of use to the vehicle, so a wrong guess costs energy and never raises a current; but for the
 * phases that it keeps to, which are believed only as long as nothing flows on others.
 */
@NonNullByDefault
public final class VehicleLearner {

    private final PhaseCountLearner phases = new PhaseCountLearner();
    private final MinimumLearner minimum = new MinimumLearner();
    private final WakeLearner wake = new WakeLearner();
    private final FollowLearner follow = new FollowLearner();

    /**
     * @param memory what was known before
     * @param evidence the charger's newest sample
     */
    public VehicleMemory observe(VehicleMemory memory, VehicleEvidence evidence) {
        VehicleMemory result = phases.learn(memory, evidence);
        result = follow.learn(result, evidence);
        result = minimum.learn(result, evidence);
        return wake.learn(result, evidence);
    }
}
