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
package org.openhab.binding.teltocharge.internal.network.link;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Looks for a device on the network by its id.
 */
@FunctionalInterface
@NonNullByDefault
public interface DeviceFinder {

    /**
     * Blocks for some seconds.
     *
     * @param id as in {@link MeterIdentity}
     * @return the IP address that the device has now
     */
    Optional<String> find(String id);
}
