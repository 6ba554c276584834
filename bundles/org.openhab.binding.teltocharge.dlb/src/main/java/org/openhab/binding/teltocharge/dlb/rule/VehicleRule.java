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
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * Without a vehicle the least current is held ready, so that charging starts at once when one is plugged in, and never
 * with more than that. A vehicle that wants nothing is offered nothing: relays cycle otherwise.
 */
@NonNullByDefault
public final class VehicleRule implements Rule {

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        if (!charger.sample().vehicleConnected()) {
            return new Bound(charger.least(), new Reason.NoVehicle(charger.least()));
        }
        return charger.sample().requestsCurrent() ? null : new Bound(0, new Reason.VehicleFinished());
    }
}
