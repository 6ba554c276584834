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
package org.openhab.binding.teltocharge.modbus.search;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;

/**
 * Finds out which meter a unit is.
 */
@NonNullByDefault
@FunctionalInterface
public interface MeterProbe {
    /**
     * @param bus can only be read
     * @param unitId of somebody who has answered, and is no charger
     * @return empty when it is no meter that is known; a failure says the same
     */
    CompletableFuture<Optional<MeterMatch>> identify(ModbusBus bus, int unitId);
}
