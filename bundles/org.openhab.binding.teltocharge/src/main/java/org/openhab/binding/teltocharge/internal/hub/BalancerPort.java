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

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.DecisionLog;
import org.openhab.core.thing.Thing;

/**
 * A load balancer as the dashboard sees it.
 */
@NonNullByDefault
public interface BalancerPort {

    /** The thing, for its label and its status. */
    Thing thing();

    /** What the load balancer knows now; empty while its configuration cannot work. */
    Optional<BalancerImage> image();

    /**
     * @param count how many at most
     * @return the last decisions that changed something, newest first
     */
    List<DecisionLog.Entry> decisions(int count);

    /** Every order from outside that is kept, as CSV with a heading. */
    String curtailments();
}
