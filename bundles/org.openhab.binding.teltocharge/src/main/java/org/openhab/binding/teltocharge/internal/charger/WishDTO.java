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
package org.openhab.binding.teltocharge.internal.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The form in which wishes are kept; missing where nothing is wished.
 */
@NonNullByDefault
class WishDTO {

    @Nullable
    Integer priority;
    @Nullable
    String solarMode;
    @Nullable
    Double allowanceWatts;
    @Nullable
    Double maxPrice;
    @Nullable
    Double targetWattHours;
    @Nullable
    String departure;
}
