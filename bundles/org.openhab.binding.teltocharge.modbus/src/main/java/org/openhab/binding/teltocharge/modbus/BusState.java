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
package org.openhab.binding.teltocharge.modbus;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known about the connection of a bus. A unit that stays silent does not change it: the connection is made anew
 * and counts as lost only when that fails.
 *
 * @param connected true while requests are carried out
 * @param fault why not; null while connected
 * @param text English detail for the log and for status texts (such as the host and port); empty while connected
 * @param since when this state began
 */
@NonNullByDefault
public record BusState(boolean connected, @Nullable Fault fault, String text, Instant since) {
    public static BusState connected(Instant since) {
        return new BusState(true, null, "", since);
    }

    public static BusState disconnected(Fault fault, String text, Instant since) {
        return new BusState(false, fault, text, since);
    }
}
