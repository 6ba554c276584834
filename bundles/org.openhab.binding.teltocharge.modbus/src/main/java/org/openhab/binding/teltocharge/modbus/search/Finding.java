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
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;

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
     * @return empty if it does not name one
     */
    String serialNumber();

    /**
     * @return its model for people
     */
    String model();

    /**
     * @return what tells this device from all others; empty if it names nothing of the kind
     */
    default Optional<String> identity() {
        return serialNumber().isEmpty() ? Optional.empty() : Optional.of(model() + " " + serialNumber());
    }

    /** A TeltoCharge. */
    record Charger(int unitId, ChargerIdentity device) implements Finding {
        @Override
        public String serialNumber() {
            return Long.toString(device.serialNumber());
        }

        @Override
        public String model() {
            return "TeltoCharge " + device.product();
        }
    }

    /**
     * A meter.
     *
     * @param device what it is, and why that is thought
     */
    record Meter(int unitId, MeterMatch device) implements Finding {
        @Override
        public String serialNumber() {
            return device.serialNumber();
        }

        @Override
        public String model() {
            return device.model();
        }
    }
}
