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
package org.openhab.embedded.host.internal.item;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemStateConverter;
import org.openhab.core.library.items.NumberItem;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Brings states into the types and units that an item keeps.
 */
public final class HostStateConverter implements ItemStateConverter {

    /**
     * @return the state in the item's type and unit; UNDEF if its unit is of another dimension; the state itself if
     *         the item can do nothing with it
     */
    @Override
    public State convertToAcceptedState(@Nullable State state, @Nullable Item item) {
        if (state == null) {
            return UnDefType.NULL;
        }
        if (item == null || state instanceof UnDefType) {
            return state;
        }
        if (item instanceof NumberItem number) {
            if (state instanceof QuantityType<?> quantity) {
                return inUnitOf(number, quantity);
            }
            Unit<?> unit = number.getDimension() == null ? null : number.getUnit();
            if (state instanceof DecimalType decimal && unit != null) {
                return new QuantityType<>(decimal.toBigDecimal(), unit);
            }
        }
        if (item.getAcceptedDataTypes().contains(state.getClass())) {
            return state;
        }
        for (Class<? extends State> type : item.getAcceptedDataTypes()) {
            State converted = type == UnDefType.class ? null : state.as(type);
            if (converted != null) {
                return converted;
            }
        }
        return state;
    }

    private static State inUnitOf(NumberItem item, QuantityType<?> quantity) {
        Unit<?> unit = item.getUnit();
        if (item.getDimension() == null || unit == null) {
            return new DecimalType(quantity.toBigDecimal());
        }
        QuantityType<?> converted = quantity.toInvertibleUnit(unit);
        return converted == null ? UnDefType.UNDEF : converted;
    }
}
