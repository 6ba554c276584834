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

/**
 * A load balancer that rules ask and command.
 */
@NonNullByDefault
public interface BalancerControl extends Explainer {

    /**
     * @param mode ACTIVE, SHADOW or OFF
     * @return whether there is such a mode
     */
    boolean setMode(String mode);

    /**
     * @param amps current on each phase
     * @return whether every phase leaves that much for charging; false without a fresh reading
     */
    boolean hasHeadroom(double amps);

    /** Every order from outside that is kept, as CSV. */
    String curtailments();
}
