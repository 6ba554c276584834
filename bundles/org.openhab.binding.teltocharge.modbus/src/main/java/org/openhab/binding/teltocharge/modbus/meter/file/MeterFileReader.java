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

import java.io.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.meter.MeterFacts;
import org.openhab.binding.teltocharge.modbus.meter.MeterInterface;
import org.openhab.binding.teltocharge.modbus.meter.MeterLayout;
import org.openhab.binding.teltocharge.modbus.meter.MeterLine;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterRatios;
import org.openhab.binding.teltocharge.modbus.meter.MeterRead;
import org.openhab.binding.teltocharge.modbus.meter.MeterRecognition;
import org.openhab.binding.teltocharge.modbus.meter.MeterRegister;
import org.openhab.binding.teltocharge.modbus.meter.PhaseCount;
import org.openhab.binding.teltocharge.modbus.meter.SerialDefaults;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException.Mistake;

/**
 * Reads the file of a meter family. The form is the same for the families that come with the add-on and for those that
 * owners write; README.md describes it.
 */
@NonNullByDefault
public final class MeterFileReader {
    private static final Map<String, PhaseCount> PHASES = Map.of("0", PhaseCount.NONE, "1", PhaseCount.SINGLE, "3",
            PhaseCount.THREE, "as-connected", PhaseCount.AS_CONNECTED);
    private static final Map<String, MeterInterface> INTERFACES = Map.of("rtu", MeterInterface.RTU, "tcp",
            MeterInterface.TCP);
    private static final Map<String, Parity> PARITIES = Map.of("none", Parity.NONE, "even", Parity.EVEN, "odd",
            Parity.ODD);
    /** The limit of functions 3 and 4. */
    private static final int MAX_COUNT = 125;
    private static final int LONGEST_GAP_MILLIS = 2000;
    private static final int MAX_BAUD = 1_000_000;
    private static final int LAST_UNIT = 255;

    private MeterFileReader() {
    }

    /**
     * @param id of the family
     * @param file its name, for messages
     * @param reader not closed
     * @throws MeterFileException the first mistake in it
     */
    public static MeterProfile read(String id, String file, Reader reader) throws MeterFileException {
        FileMap map = FileMap.of(file, reader);
        Citations citations = new Citations(map.map("sources"));
        Numbers numbers = numbers(map.map("numbers"), citations);
        MeterLine line = limits(map, serial(map, citations), citations);
        MeterLayout layout = layout(map, numbers, line, citations);
        Optional<FileMap> ratios = map.optionalMap("ratios");
        Optional<FileMap> recognition = map.optionalMap("recognition");
        MeterProfile profile = new MeterProfile(id, facts(map, citations), line, layout,
                ratios.isPresent() ? Optional.of(ratios(ratios.get(), numbers, citations)) : Optional.empty(),
                recognition.isPresent()
                        ? new RecognitionSection(numbers, citations).recognition(recognition.get())
                        : MeterRecognition.NONE);
        map.close();
        return profile;
    }

    private static MeterFacts facts(FileMap map, Citations citations) throws MeterFileException {
        return new MeterFacts(map.text("label"), map.text("manufacturer"), map.texts("models"),
                new HashSet<>(map.choices("interfaces", INTERFACES)),
                map.choice("confidence", RecognitionSection.CONFIDENCES), citations.sources(),
                notes(map, citations));
    }

    private static List<String> notes(FileMap map, Citations citations) throws MeterFileException {
        List<String> notes = new ArrayList<>();
        for (FileMap note : map.optionalMaps("notes")) {
            citations.check(note);
            notes.add(note.text("text"));
            note.close();
        }
        return notes;
    }

    private static Numbers numbers(FileMap map, Citations citations) throws MeterFileException {
        citations.check(map);
        Numbers numbers = Numbers.of(map);
        map.close();
        return numbers;
    }

    private static SerialDefaults serial(FileMap map, Citations citations) throws MeterFileException {
        Optional<FileMap> serial = map.optionalMap("serial");
        if (serial.isEmpty()) {
            return SerialDefaults.UNKNOWN;
        }
        FileMap settings = serial.get();
        citations.check(settings);
        SerialDefaults defaults = new SerialDefaults(optional(settings, "baud", 1, MAX_BAUD),
                settings.has("parity") ? Optional.of(settings.choice("parity", PARITIES)) : Optional.empty(),
                optional(settings, "stopBits", 1, 2), optional(settings, "unitId", 1, LAST_UNIT));
        settings.close();
        return defaults;
    }

    private static OptionalInt optional(FileMap map, String key, int min, int max) throws MeterFileException {
        return map.has(key) ? OptionalInt.of(map.integer(key, min, max)) : OptionalInt.empty();
    }

    private static MeterLine limits(FileMap map, SerialDefaults serial, Citations citations)
            throws MeterFileException {
        FileMap limits = map.map("limits");
        citations.check(limits);
        MeterLine line = new MeterLine(serial, Duration.ofMillis(limits.integer("gap", 0, LONGEST_GAP_MILLIS)),
                limits.integer("registers", 1, MAX_COUNT), limits.flag("pairs"));
        limits.close();
        return line;
    }

    private static MeterLayout layout(FileMap map, Numbers numbers, MeterLine line, Citations citations)
            throws MeterFileException {
        PhaseCount phases = map.choice("phases", PHASES);
        List<MeterRead> reads = new ArrayList<>();
        ReadSection section = new ReadSection(numbers, line, citations);
        for (FileMap read : map.maps("reads")) {
            reads.add(section.read(read));
        }
        MeterLayout layout = new MeterLayout(phases, numbers.wordOrder(), numbers.currentsSigned(), reads);
        Set<MeterQuantity> fast = new HashSet<>();
        reads.stream().filter(MeterRead::isFast).flatMap(read -> read.values().stream())
                .forEach(value -> fast.add(value.quantity()));
        if (phases == PhaseCount.NONE ? fast.isEmpty() : !fast.contains(MeterQuantity.CURRENT_L1)) {
            throw map.mistake("reads", Mistake.NO_CURRENTS);
        }
        return layout;
    }

    private static MeterRatios ratios(FileMap map, Numbers numbers, Citations citations) throws MeterFileException {
        citations.check(map);
        int start = Numbers.address(map, "start");
        int count = map.integer("count", 1, MAX_COUNT);
        RegisterKind kind = numbers.kind(map);
        MeterRatios ratios = new MeterRatios(kind, start, count, ratio(map, "ct", numbers, start, count),
                ratio(map, "pt", numbers, start, count));
        map.close();
        return ratios;
    }

    private static MeterRegister ratio(FileMap map, String key, Numbers numbers, int start, int count)
            throws MeterFileException {
        FileMap entry = map.map(key);
        MeterRegister register = numbers.register(entry, Optional.empty());
        Numbers.requireWithin(entry, key, start, count, register);
        entry.close();
        return register;
    }
}
