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
import org.openhab.binding.teltocharge.dlb.BalancerMemory;

/**
 * Everything that shadow mode needs of the past. Callers only pass it on; they start with {@link #EMPTY}.
 *
 * @param observed what a balancer remembers of the house as it is
 * @param imagined what a balancer remembers of the house as it would be if it were obeyed
 * @param score what that would have been worth at the grid connection
 */
@NonNullByDefault
public record ShadowMemory(BalancerMemory observed, BalancerMemory imagined, ShadowScore score) {

    public static final ShadowMemory EMPTY = new ShadowMemory(BalancerMemory.EMPTY, BalancerMemory.EMPTY,
            ShadowScore.EMPTY);
}
