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

import java.util.function.DoublePredicate;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One value for each of the device's own phases; the unit is said where it is used.
 *
 * @param l1 NaN when missing
 * @param l2 NaN when missing
 * @param l3 NaN when missing
 */
@NonNullByDefault
public record PhaseValues(double l1, double l2, double l3) {
    public static final PhaseValues MISSING = new PhaseValues(Double.NaN, Double.NaN, Double.NaN);

    /**
     * @return that of the first phase that is not missing; NaN when all are
     */
    public double first() {
        double rest = Double.isNaN(l2) ? l3 : l2;
        return Double.isNaN(l1) ? rest : l1;
    }

    public boolean isMissing() {
        return all(Double::isNaN);
    }

    public boolean isComplete() {
        return all(value -> !Double.isNaN(value));
    }

    public boolean all(DoublePredicate test) {
        return test.test(l1) && test.test(l2) && test.test(l3);
    }

    /**
     * @return the sum; NaN when one of the three is missing
     */
    public double sum() {
        return l1 + l2 + l3;
    }
}
