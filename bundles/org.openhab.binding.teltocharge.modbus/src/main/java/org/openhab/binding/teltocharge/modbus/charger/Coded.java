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
package org.openhab.binding.teltocharge.modbus.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A value from one of the vendor's lists together with the number that was read, so that a number the list does not
 * name is still shown.
 *
 * @param <E> the list
 * @param value the list's UNKNOWN when the number is not named
 * @param raw the number as read
 */
@NonNullByDefault
public record Coded<E extends Enum<E> & VendorCode> (E value, int raw) {
    static <E extends Enum<E> & VendorCode> Coded<E> of(int raw, E[] list, E unknown) {
        for (E candidate : list) {
            if (candidate.code() == raw) {
                return new Coded<>(candidate, raw);
            }
        }
        return new Coded<>(unknown, raw);
    }

    public boolean isKnown() {
        return value.code() == raw;
    }

    /**
     * @return the constant's name; with the number behind it when the list does not name that, since a new firmware may
     *         use it: {@code UNKNOWN (8)}
     */
    public String text() {
        return isKnown() ? value.name() : value.name() + " (" + raw + ")";
    }
}
