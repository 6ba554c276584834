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

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterLine;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterRead;
import org.openhab.binding.teltocharge.modbus.meter.MeterRegister;
import org.openhab.binding.teltocharge.modbus.meter.MeterValue;
import org.openhab.binding.teltocharge.modbus.meter.MeterValueType;
import org.openhab.binding.teltocharge.modbus.meter.Wiring;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException.Mistake;

/**
 * The part {@code reads} of a file: which registers are read together, how often, and what is in them.
 */
@NonNullByDefault
final class ReadSection {
    private static final String EACH_POLL = "poll";
    private static final int LONGEST_PERIOD_SECONDS = 3600;
    private static final Map<String, Wiring> WIRINGS = Map.of("star", Wiring.STAR, "delta", Wiring.DELTA);
    private static final Set<Wiring> ALL_WIRINGS = EnumSet.allOf(Wiring.class);
    /** Factors to the units of {@link Measurand}. */
    private static final Map<String, Map<String, Double>> UNITS = Map.of("A", Map.of("A", 1.0, "mA", 1e-3), "V",
            Map.of("V", 1.0, "mV", 1e-3, "kV", 1e3), "W", Map.of("W", 1.0, "kW", 1e3), "var",
            Map.of("var", 1.0, "kvar", 1e3), "1", Map.of("1", 1.0), "Hz", Map.of("Hz", 1.0), "Wh",
            Map.of("Wh", 1.0, "kWh", 1e3, "MWh", 1e6));

    private final Numbers numbers;
    private final MeterLine line;
    private final Citations citations;

    ReadSection(Numbers numbers, MeterLine line, Citations citations) {
        this.numbers = numbers;
        this.line = line;
        this.citations = citations;
    }

    MeterRead read(FileMap map) throws MeterFileException {
        citations.check(map);
        int start = Numbers.address(map, "start");
        int count = count(map, start);
        Optional<MeterValueType> usual = map.has("type") ? Optional.of(Numbers.type(map)) : Optional.empty();
        List<MeterValue> values = new ArrayList<>();
        FileMap entries = map.map("values");
        for (String key : entries.keys()) {
            MeterQuantity quantity = MeterQuantity.byId(key)
                    .orElseThrow(() -> entries.mistake(key, Mistake.UNKNOWN_KEY, key, quantities()));
            values.add(value(entries, quantity, start, count, usual));
        }
        Optional<FileMap> time = map.optionalMap("deviceTime");
        MeterRegister deviceTime = null;
        if (time.isPresent()) {
            deviceTime = numbers.register(time.get(), usual);
            Numbers.requireWithin(time.get(), "deviceTime", start, count, deviceTime);
            time.get().close();
        }
        MeterRead read = new MeterRead(numbers.kind(map), start, count, every(map), map.flag("optional"),
                map.has("wiring") ? EnumSet.of(map.choice("wiring", WIRINGS)) : ALL_WIRINGS, values, deviceTime);
        map.close();
        return read;
    }

    private int count(FileMap map, int start) throws MeterFileException {
        int count = map.integer("count", 1, Integer.MAX_VALUE);
        if (count > line.maxRegisters()) {
            throw map.mistake("count", Mistake.TOO_MANY, count, line.maxRegisters());
        }
        if (line.pairsOnly() && (start % 2 != 0 || count % 2 != 0)) {
            throw map.mistake("start", Mistake.ODD_READ, Numbers.hex(start), count);
        }
        return count;
    }

    private static Duration every(FileMap map) throws MeterFileException {
        return EACH_POLL.equals(map.text("every"))
                ? Duration.ZERO
                : Duration.ofSeconds(map.integer("every", 1, LONGEST_PERIOD_SECONDS));
    }

    private static String quantities() {
        return String.join(", ", List.of(MeterQuantity.values()).stream().map(MeterQuantity::id).toList());
    }

    private MeterValue value(FileMap entries, MeterQuantity quantity, int start, int count,
            Optional<MeterValueType> usual) throws MeterFileException {
        List<MeterRegister> terms = new ArrayList<>();
        boolean magnitude = false;
        boolean zeroMeansMissing = false;
        double tenfoldFrom = Double.POSITIVE_INFINITY;
        for (FileMap term : entries.maps(quantity.id())) {
            MeterRegister register = numbers.register(term, usual);
            Numbers.requireWithin(term, quantity.id(), start, count, register);
            double unit = term.choice("unit", UNITS.getOrDefault(quantity.measurand().unit(), Map.of()));
            terms.add(new MeterRegister(register.address(), register.type(), register.scale() * unit,
                    register.notAvailable()));
            magnitude |= term.flag("magnitude");
            zeroMeansMissing |= term.flag("zeroMeansMissing");
            tenfoldFrom = term.has("tenfoldFrom") ? term.decimal("tenfoldFrom", 0, Double.MAX_VALUE) : tenfoldFrom;
            term.close();
        }
        return new MeterValue(quantity, terms, magnitude, zeroMeansMissing, tenfoldFrom);
    }
}
