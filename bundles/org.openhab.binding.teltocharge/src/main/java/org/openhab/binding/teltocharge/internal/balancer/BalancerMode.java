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
package org.openhab.binding.teltocharge.internal.balancer;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a load balancer does with its decisions.
 */
@NonNullByDefault
public enum BalancerMode {
    /** The chargers are told. */
    ACTIVE,
    /** They are only compared with what the chargers do. */
    SHADOW,
    /** There are none. */
    OFF;

    /** The mode of that name, if there is one. */
    public static Optional<BalancerMode> parse(String name) {
        return Arrays.stream(values()).filter(mode -> mode.name().equals(name)).findFirst();
    }
}
