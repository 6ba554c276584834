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
package org.openhab.binding.teltocharge.internal.hub;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;

/**
 * What a load balancer lets the owner know of one charger.
 *
 * @param amps offered current: 0 or 6 to 32
 * @param reason what bounds it, as a word for rules
 * @param sentence the decision in the owner's language
 * @param until no raise before this time, where that is known
 * @param vehicle what is known of the vehicle, from the owner or by watching it
 * @param learned what of that was learned by watching it
 */
@NonNullByDefault
public record Verdict(int amps, String reason, String sentence, @Nullable Instant until, VehicleProfile vehicle,
        VehicleProfile learned) {
}
