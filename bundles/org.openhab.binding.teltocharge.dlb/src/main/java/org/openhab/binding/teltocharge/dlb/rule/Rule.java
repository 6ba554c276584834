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

/**
 * One independent bound on what a charger may offer. Rules are stateless and do not know each other; the tightest wins.
 */
@NonNullByDefault
public interface Rule {

    /**
     * @return true when the rule spares the owner cost or comfort and protects nothing: then a vehicle that does not wake
     *         up after a pause may keep its least current
     */
    default boolean isSoft() {
        return false;
    }

    /**
     * @return the bound for this charger alone, or null when the rule has nothing to say
     */
    @Nullable
    Bound bound(Situation situation, ChargerView charger);
}
