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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.Confidence;
import org.openhab.binding.teltocharge.modbus.meter.MeterRecognition;
import org.openhab.binding.teltocharge.modbus.meter.MeterRegister;
import org.openhab.binding.teltocharge.modbus.meter.MeterSignature;
import org.openhab.binding.teltocharge.modbus.meter.MeterText;
import org.openhab.binding.teltocharge.modbus.meter.SignatureCheck;
import org.openhab.binding.teltocharge.modbus.meter.TextForm;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException.Mistake;

/**
 * The part {@code recognition} of a file.
 */
@NonNullByDefault
final class RecognitionSection {
    static final Map<String, Confidence> CONFIDENCES = Map.of("high", Confidence.HIGH, "medium", Confidence.MEDIUM,
            "low", Confidence.LOW);
    private static final Map<String, TextForm> FORMS = Map.of("ascii", TextForm.ASCII, "ascii-swapped",
            TextForm.ASCII_SWAPPED, "hex-digits", TextForm.HEX_DIGITS, "number", TextForm.NUMBER);
    private static final int LAST_ORDER = 1000;
    /** The limit of functions 3 and 4. */
    private static final int MAX_COUNT = 125;
    private static final int LONGEST_TEXT = 32;
    private static final double LARGEST = 1e12;

    private final Numbers numbers;
    private final Citations citations;

    RecognitionSection(Numbers numbers, Citations citations) {
        this.numbers = numbers;
        this.citations = citations;
    }

    MeterRecognition recognition(FileMap map) throws MeterFileException {
        List<MeterSignature> signatures = new ArrayList<>();
        for (FileMap signature : map.optionalMaps("signatures")) {
            signatures.add(signature(signature));
        }
        Optional<FileMap> values = map.optionalMap("byValues");
        Optional<FileMap> serial = map.optionalMap("serialNumber");
        MeterRecognition recognition = new MeterRecognition(signatures,
                values.isPresent() ? Optional.of(byValues(values.get())) : Optional.empty(),
                serial.isPresent() ? Optional.of(serialNumber(serial.get())) : Optional.empty());
        map.close();
        return recognition;
    }

    private MeterSignature signature(FileMap map) throws MeterFileException {
        citations.check(map);
        int start = Numbers.address(map, "start");
        int count = map.integer("count", 1, MAX_COUNT);
        List<SignatureCheck> checks = new ArrayList<>();
        for (FileMap check : map.maps("checks")) {
            checks.add(check(check, start, count));
            check.close();
        }
        MeterSignature signature = new MeterSignature(map.integer("order", 1, LAST_ORDER),
                map.has("confidence") ? map.choice("confidence", CONFIDENCES) : Confidence.HIGH, numbers.kind(map),
                start,
                count, checks);
        map.close();
        return signature;
    }

    private SignatureCheck check(FileMap map, int start, int count) throws MeterFileException {
        if (map.has("startsWith")) {
            MeterText text = text(map);
            requireWithin(map, text.address(), text.registers(), start, count);
            return new SignatureCheck.Text(text, map.text("startsWith"));
        }
        if (map.flag("isUnitId")) {
            int address = Numbers.address(map, "at");
            requireWithin(map, address, 1, start, count);
            return new SignatureCheck.OwnAddress(address);
        }
        MeterRegister register = numbers.register(map, Optional.empty());
        requireWithin(map, register.address(), register.type().words(), start, count);
        return map.has("codes")
                ? new SignatureCheck.Code(register, numbers.wordOrder(), codes(map))
                : new SignatureCheck.Range(register, numbers.wordOrder(), map.decimal("from", -LARGEST, LARGEST),
                        map.decimal("to", -LARGEST, LARGEST));
    }

    private static void requireWithin(FileMap map, int address, int registers, int start, int count)
            throws MeterFileException {
        if (address < start || address + registers > start + count) {
            throw map.mistake("at", Mistake.OUTSIDE_READ, map.name(), Numbers.hex(start),
                    Numbers.hex(start + count - 1));
        }
    }

    /** Numbers and what they stand for. */
    private static Map<Long, String> codes(FileMap map) throws MeterFileException {
        Map<Long, String> codes = new HashMap<>();
        FileMap names = map.map("codes");
        for (String code : names.keys()) {
            codes.put(names.bits(code, code), names.text(code));
        }
        return codes;
    }

    private MeterText text(FileMap map) throws MeterFileException {
        return new MeterText(Numbers.address(map, "at"), map.integer("registers", 1, LONGEST_TEXT),
                map.choice("form", FORMS), numbers.wordOrder());
    }

    private MeterRecognition.ByValues byValues(FileMap map) throws MeterFileException {
        citations.check(map);
        MeterRecognition.ByValues values = new MeterRecognition.ByValues(map.integer("order", 1, LAST_ORDER),
                map.choice("confidence", CONFIDENCES));
        map.close();
        return values;
    }

    private MeterRecognition.SerialNumber serialNumber(FileMap map) throws MeterFileException {
        citations.check(map);
        MeterRecognition.SerialNumber serial = new MeterRecognition.SerialNumber(numbers.kind(map), text(map));
        map.close();
        return serial;
    }

}
