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
package org.openhab.binding.teltocharge.internal.item;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/**
 * Numbers out of items. A number without a unit counts in the base unit: A, V or W.
 */
@NonNullByDefault
public final class ItemNumbers {

    private ItemNumbers() {
    }

    /**
     * @param item a number, with or without a unit
     * @param unit the base unit
     * @throws ItemException if it is no number, or one of another dimension
     */
    public static double in(ItemState item, Unit<?> unit) throws ItemException {
        State state = item.state();
        if (state instanceof QuantityType<?> quantity) {
            QuantityType<?> converted = quantity.toUnit(unit);
            if (converted == null) {
                throw new ItemException(
                        StatusText.of("offline.conf-error.item-unit", item.name(), quantity, unit));
            }
            return converted.doubleValue();
        }
        if (hasNoUnit(item)) {
            return ((DecimalType) state).doubleValue();
        }
        throw new ItemException(StatusText.of("offline.conf-error.item-type", item.name(), state));
    }

    /**
     * @param item a number in whatever unit
     * @return the number as it stands there
     * @throws ItemException if it is none
     */
    public static double plain(ItemState item) throws ItemException {
        if (item.state()instanceof QuantityType<?> quantity) {
            return quantity.doubleValue();
        }
        return in(item, Units.ONE);
    }

    /** Whether the item holds a mere number, of which nobody knows whether it means W or kW. */
    static boolean hasNoUnit(ItemState item) {
        return item.state() instanceof DecimalType && !(item.state() instanceof PercentType);
    }
}
