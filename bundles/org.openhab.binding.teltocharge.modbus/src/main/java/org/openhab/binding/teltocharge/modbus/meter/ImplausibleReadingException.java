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

    /**
     * What would probably help.
     */
    public enum Cure {
        /** Another model, or a look at the meter. */
        UNKNOWN,
        /** The values make sense with the words of each number swapped. */
        SWAP_WORDS,
        /** There is voltage between the phases, but none against a neutral conductor. */
        SET_WIRING,
        /** The ratio of the transformers has to be told. */
        SET_RATIOS
    }

    private final String subject;
    private final double value;
    private final Cure cure;

    public ImplausibleReadingException(MeterQuantity quantity, double value, String expected) {
        this(quantity.id(), value, expected, Cure.UNKNOWN);
    }

    ImplausibleReadingException(String subject, double value, String expected, Cure cure) {
        super(subject + " is " + value + ", expected " + expected);
        this.subject = subject;
        this.value = value;
        this.cure = cure;
    }

    ImplausibleReadingException withCure(Cure better) {
        ImplausibleReadingException same = new ImplausibleReadingException(subject, value, "another", better);
        same.initCause(this);
        return same;
    }

    /**
     * @return what gave the sample away: the name of a quantity, such as {@code voltage-l1}, or of a setting
     */
    public String subject() {
        return subject;
    }

    public double value() {
        return value;
    }

    public Cure cure() {
        return cure;
    }
}
