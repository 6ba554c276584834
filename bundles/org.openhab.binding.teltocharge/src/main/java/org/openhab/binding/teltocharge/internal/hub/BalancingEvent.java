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

/**
 * What a load balancer tells rules, through its trigger channel and through their own triggers.
 */
@NonNullByDefault
public enum BalancingEvent {
    /** A charger begins to get less than it could give. */
    LIMITED,
    /** No charger gets less than it could give any more. */
    RELEASED,
    /** The main fuse carries more than it should. */
    OVERLOAD,
    /** It no longer does. */
    OVERLOAD_ENDED
}
