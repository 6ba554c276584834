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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingUID;

/**
 * Told by the hub of what load balancers tell rules. Called on the thread that decides: must return quickly.
 */
@NonNullByDefault
public interface BalancingListener {

    /**
     * @param balancer the load balancer that it happened to
     * @param event what happened
     */
    void happened(ThingUID balancer, BalancingEvent event);
}
