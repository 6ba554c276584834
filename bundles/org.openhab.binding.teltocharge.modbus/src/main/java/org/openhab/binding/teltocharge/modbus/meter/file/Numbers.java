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
package org.openhab.binding.teltocharge.modbus.meter.file;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.WordOrder;
import org.openhab.binding.teltocharge.modbus.meter.MeterRead;
import org.openhab.binding.teltocharge.modbus.meter.MeterRegister;
import org.openhab.binding.teltocharge.modbus.meter.MeterValueType;

/**
 * How a meter lays out its numbers, unless a single one says otherwise: the part {@code numbers} of a file.
 *
 * @param kind the table that the numbers are in
 * @param notAvailable raw bits that stand for no value, by type
 */
@NonNullByDefault
record Numbers(RegisterKind kind, WordOrder wordOrder, boolean currentsSigned,
        Map<MeterValueType, Set<Long>> notAvailable) {
    /** Functions 3 and 4. */
    private static final Map<String, RegisterKind> FUNCTIONS = Map.of("3", RegisterKind.HOLDING, "4",
            RegisterKind.INPUT);
    private static final Map<String, WordOrder> WORD_ORDERS = Map.of("high-word-first", WordOrder.HIGH_WORD_FIRST,
            "low-word-first", WordOrder.LOW_WORD_FIRST);
    private static final Map<String, Boolean> CURRENTS = Map.of("signed", true, "magnitude", false);
    private static final String NOT_AVAILABLE = "notAvailable";
    private static final int LAST_ADDRESS = 0xFFFF;
    private static final double LARGEST_SCALE = 1e6;

    static Numbers of(FileMap map) throws MeterFileException {
        Map<MeterValueType, Set<Long>> missing = new EnumMap<>(MeterValueType.class);
        Optional<FileMap> patterns = map.optionalMap(NOT_AVAILABLE);
        if (patterns.isPresent()) {
            for (Map.Entry<String, MeterValueType> type : types().entrySet()) {
                missing.put(type.getValue(), bits(patterns.get(), type.getKey()));
            }
            patterns.get().close();
        }
        return new Numbers(map.choice("function", FUNCTIONS), map.choice("wordOrder", WORD_ORDERS),
                map.choice("currents", CURRENTS), missing);
    }

    private static Map<String, MeterValueType> types() {
        Map<String, MeterValueType> types = new TreeMap<>();
        for (MeterValueType type : MeterValueType.values()) {
            types.put(type.name().toLowerCase(Locale.ROOT), type);
        }
        return types;
    }

    private static Set<Long> bits(FileMap map, String key) throws MeterFileException {
        Set<Long> bits = new HashSet<>();
        for (String text : map.optionalTexts(key)) {
            bits.add(map.bits(key, text));
        }
        return bits;
    }

    /** The table that a part of the file reads from. */
    RegisterKind kind(FileMap map) throws MeterFileException {
        return map.has("function") ? map.choice("function", FUNCTIONS) : kind;
    }

    static int address(FileMap map, String key) throws MeterFileException {
        return map.integer(key, 0, LAST_ADDRESS);
    }

    /** A number with its address, type, scale and what stands for no value; its unit is for the caller. */
    MeterRegister register(FileMap map, Optional<MeterValueType> usual) throws MeterFileException {
        MeterValueType type = usual.isPresent() && !map.has("type") ? usual.get() : type(map);
        Set<Long> missing = new HashSet<>(notAvailable.getOrDefault(type, Set.of()));
        missing.addAll(bits(map, NOT_AVAILABLE));
        double scale = map.has("scale") ? map.decimal("scale", -LARGEST_SCALE, LARGEST_SCALE) : 1;
        return new MeterRegister(address(map, "at"), type, scale, missing);
    }

    static MeterValueType type(FileMap map) throws MeterFileException {
        return map.choice("type", types());
    }

    /** A number must lie within the registers that are read. */
    static void requireWithin(FileMap map, String key, int start, int count, MeterRegister register)
            throws MeterFileException {
        if (!MeterRead.holds(start, count, register)) {
            throw map.mistake("at", MeterFileException.Mistake.OUTSIDE_READ, key, hex(start), hex(start + count - 1));
        }
    }

    static String hex(int address) {
        return String.format(Locale.ROOT, "0x%04X", address);
    }
}
