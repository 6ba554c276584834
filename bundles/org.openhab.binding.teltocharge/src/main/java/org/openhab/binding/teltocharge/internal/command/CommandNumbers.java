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
package org.openhab.binding.teltocharge.internal.command;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.Command;

/**
 * Numbers out of commands; NaN where there is none.
 */
@NonNullByDefault
public final class CommandNumbers {

    private CommandNumbers() {
    }

    /** In that unit; a number without one counts as it stands. NaN for a unit of another dimension. */
    public static double in(Command command, Unit<?> unit) {
        if (command instanceof QuantityType<?> quantity) {
            QuantityType<?> converted = quantity.toUnit(unit);
            return converted == null ? Double.NaN : converted.doubleValue();
        }
        return plain(command);
    }

    /** The number as it stands, in whatever unit. */
    public static double plain(Command command) {
        if (command instanceof QuantityType<?> quantity) {
            return quantity.doubleValue();
        }
        return command instanceof DecimalType decimal && !(command instanceof PercentType)
                ? decimal.doubleValue()
                : Double.NaN;
    }
}
