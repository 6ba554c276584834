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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A load balancer under test. It is asked once a second and remembers for itself what it wants to.
 */
@NonNullByDefault
@FunctionalInterface
public interface Controller {

    /**
     * @param view what can be seen in this second
     * @return an order for each charger, in the order of the view
     */
    List<Order> step(View view);
}
