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
package org.openhab.binding.teltocharge.modbus.meter;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A sample that no meter on a live grid connection gives, rejected whole.
 */
@NonNullByDefault
public class ImplausibleReadingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final MeterQuantity quantity;
    private final double value;

    public ImplausibleReadingException(MeterQuantity quantity, double value, String expected) {
        super(quantity + " is " + value + ", expected " + expected);
        this.quantity = quantity;
        this.value = value;
    }

    /**
     * @return what gave the sample away
     */
    public MeterQuantity quantity() {
        return quantity;
    }

    public double value() {
        return value;
    }
}
