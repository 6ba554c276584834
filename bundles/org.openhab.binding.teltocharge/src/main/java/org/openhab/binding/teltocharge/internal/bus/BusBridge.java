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
package org.openhab.binding.teltocharge.internal.bus;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.core.thing.binding.BridgeHandler;

/**
 * What things need of the bridge that carries their Modbus bus.
 */
@NonNullByDefault
public interface BusBridge extends BridgeHandler {

    /**
     * The bus, whether connected or not.
     *
     * @return empty before the bridge has opened it and after the bridge was disposed
     */
    Optional<ModbusBus> bus();

    /** What the bus is reached at, for example {@code host:port}; for status texts. */
    String address();

    /** Unit ids that a scan looks at. */
    Set<Integer> unitIdsToSearch();
}
