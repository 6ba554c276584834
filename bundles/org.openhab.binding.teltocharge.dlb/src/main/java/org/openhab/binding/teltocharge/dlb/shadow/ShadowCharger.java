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
package org.openhab.binding.teltocharge.dlb.shadow;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * One charger at one moment: what it did, and what it would have been told. Phases of the grid.
 *
 * @param id the charger
 * @param requests a vehicle is there and may be offered current
 * @param drawn what it draws in amps, {@code NaN} where unknown
 * @param offeredAmps what it really offers
 * @param wouldOffer what the balancer would have it offer
 * @param wouldUse the phases that it would have it use
 */
@NonNullByDefault
public record ShadowCharger(String id, boolean requests, PhaseAmps drawn, int offeredAmps, int wouldOffer,
        PhaseSet wouldUse) {
}
