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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.Fault;

/**
 * How the search of one place went.
 *
 * @param place where
 * @param fault why it could not be searched to the end; null if it was
 * @param answers how many unit ids were answered for
 * @param garbled settings and unit ids at which something came back that was no answer, for example
 *            {@code 9600 8N1, unit 1}: two devices with the same address, or a disturbed line
 */
@NonNullByDefault
public record PlaceResult(SearchPlace place, @Nullable Fault fault, int answers, List<String> garbled) {
    public PlaceResult {
        garbled = List.copyOf(garbled);
    }
}
