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

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * One thing that must hold for registers to be those of a family of meters.
 */
@NonNullByDefault
public sealed interface SignatureCheck {
    /**
     * @return what the registers say, such as a model or a code, for people; empty when the check fails
     */
    Optional<String> test(RegisterBlock block, int unitId);

    /**
     * A number that is one of a few.
     *
     * @param names what each number stands for, by its bits; empty where it stands for nothing
     */
    record Code(MeterRegister register, WordOrder wordOrder, Map<Long, String> names) implements SignatureCheck {
        public Code {
            names = Map.copyOf(names);
        }

        @Override
        public Optional<String> test(RegisterBlock block, int unitId) {
            return Optional.ofNullable(names.get(register.type().bits(block, register.address(), wordOrder)));
        }
    }

    /**
     * A number within bounds.
     */
    record Range(MeterRegister register, WordOrder wordOrder, double from, double to) implements SignatureCheck {
        @Override
        public Optional<String> test(RegisterBlock block, int unitId) {
            double value = register.type().decode(block, register.address(), wordOrder) * register.scale();
            return value >= from && value <= to ? Optional.of("") : Optional.empty();
        }
    }

    /**
     * A text that begins in a certain way.
     */
    record Text(MeterText text, String prefix) implements SignatureCheck {
        @Override
        public Optional<String> test(RegisterBlock block, int unitId) {
            String found = text.read(block);
            return found.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))
                    ? Optional.of(found)
                    : Optional.empty();
        }
    }

    /**
     * A register in which the meter keeps the unit id that it was asked by.
     */
    record OwnAddress(int address) implements SignatureCheck {
        @Override
        public Optional<String> test(RegisterBlock block, int unitId) {
            return block.uint16(address) == unitId ? Optional.of("") : Optional.empty();
        }
    }
}
