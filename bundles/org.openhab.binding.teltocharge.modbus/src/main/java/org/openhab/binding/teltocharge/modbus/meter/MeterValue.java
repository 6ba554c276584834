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

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * How one quantity is made from a meter's registers.
 *
 * @param terms that are added up; not empty. A meter with separate import and export has two, one of them negative
 * @param magnitude true when the number's sign means nothing
 * @param zeroMeansMissing true when models that lack the quantity give 0
 * @param tenfoldFrom from this magnitude on the number is ten times too large; infinite when it never is
 */
@NonNullByDefault
public record MeterValue(MeterQuantity quantity, List<MeterRegister> terms, boolean magnitude,
        boolean zeroMeansMissing, double tenfoldFrom) {
    public MeterValue {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException(quantity + " is made of nothing");
        }
    }

    /** A quantity that is a single number. */
    public MeterValue(MeterQuantity quantity, MeterRegister register) {
        this(quantity, List.of(register), false, false, Double.POSITIVE_INFINITY);
    }

    /**
     * @return empty when the meter says that it has none, or only a part of it; may be no finite number
     */
    OptionalDouble read(RegisterBlock block, WordOrder order) {
        double sum = 0;
        for (MeterRegister term : terms) {
            if (term.notAvailable().contains(term.type().bits(block, term.address(), order))) {
                return OptionalDouble.empty();
            }
            sum += term.type().decode(block, term.address(), order) * term.scale();
        }
        double corrected = Math.abs(sum) >= tenfoldFrom ? sum / 10 : sum;
        return corrected == 0 && zeroMeansMissing
                ? OptionalDouble.empty()
                : OptionalDouble.of(magnitude ? Math.abs(corrected) : corrected);
    }
}
