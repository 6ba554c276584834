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

import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The policy in force. Load balancers, the owner and the bus's thread change and read it at any time.
 */
@NonNullByDefault
public final class PolicyState {

    private OfferPolicy policy = OfferPolicy.NOBODY;

    public synchronized OfferPolicy get() {
        return policy;
    }

    /**
     * @param change from the policy in force to the new one
     * @return the policy before the change
     */
    public synchronized OfferPolicy change(UnaryOperator<OfferPolicy> change) {
        OfferPolicy before = policy;
        policy = change.apply(before);
        return before;
    }
}
