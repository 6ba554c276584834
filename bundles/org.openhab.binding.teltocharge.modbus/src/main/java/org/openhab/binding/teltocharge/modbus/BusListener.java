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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Told of every change of a bus's state.
 */
@NonNullByDefault
@FunctionalInterface
public interface BusListener {
    /**
     * Called on the bus's own thread: must return quickly and must not wait for a request of the same bus.
     *
     * @param state the new state
     */
    void busStateChanged(BusState state);
}
