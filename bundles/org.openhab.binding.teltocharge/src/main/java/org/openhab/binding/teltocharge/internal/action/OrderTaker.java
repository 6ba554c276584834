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
package org.openhab.binding.teltocharge.internal.action;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.charger.OwnerOrders;

/**
 * A charger that takes its owner's orders.
 */
@NonNullByDefault
public interface OrderTaker {

    OwnerOrders orders();

    /**
     * @param mode OFF, SOLAR_ONLY, ECO or HYBRID
     * @return whether there is such a mode
     */
    boolean setSolarMode(String mode);
}
