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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.charger.ChargerIdentity;

/**
 * A device that was found.
 */
@NonNullByDefault
public sealed interface Finding {

    /**
     * @return the unit id at which it answers
     */
    int unitId();

    /**
     * @return what tells this device from all others; empty if it names nothing of the kind
     */
    Optional<String> identity();

    /** A TeltoCharge. */
    record Charger(int unitId, ChargerIdentity device) implements Finding {
        @Override
        public Optional<String> identity() {
            return Optional.of("charger " + device.serialNumber());
        }
    }

    /**
     * A meter.
     *
     * @param model id of its profile
     * @param label name of the model for people
     * @param serialNumber as far as it names one
     * @param firmware as far as it names one
     */
    record Meter(int unitId, String model, String label, Optional<String> serialNumber,
            Optional<String> firmware) implements Finding {
        @Override
        public Optional<String> identity() {
            return serialNumber.map(serial -> "meter " + model + " " + serial);
        }
    }
}
