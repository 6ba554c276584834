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
package org.openhab.binding.teltocharge.simulator.internal.meter;

import java.util.Collections;

import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.WordOrder;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterSignature;
import org.openhab.binding.teltocharge.modbus.meter.MeterText;
import org.openhab.binding.teltocharge.modbus.meter.SignatureCheck;

/** The registers by which a meter tells who it is. Some lie where others are and show only when they are read alone. */
final class MeterIdentity {

    private static final String SERIAL_DIGITS = "20260001";

    private final MeterProfile profile;
    private final int unitId;

    MeterIdentity(MeterProfile profile, int unitId) {
        this.profile = profile;
        this.unitId = unitId;
    }

    /** Whether a request asks for exactly what the meter tells about itself. */
    boolean isAsked(RegisterKind kind, int start, int count) {
        return !profile.recognition().signatures().isEmpty() && first().kind() == kind && first().start() == start
                && first().count() == count;
    }

    private MeterSignature first() {
        return profile.recognition().signatures().get(0);
    }

    /** Puts it over what the registers of the request hold otherwise. */
    void overlay(int[] words) {
        for (SignatureCheck check : first().checks()) {
            if (check instanceof SignatureCheck.Code code) {
                long lowest = Collections.min(code.names().keySet());
                put(words, code.register().address(),
                        RawNumber.encode(code.register().type(), code.wordOrder(), lowest));
            } else if (check instanceof SignatureCheck.Text text) {
                put(words, text.text().address(), text(text.text(), text.prefix()));
            } else if (check instanceof SignatureCheck.OwnAddress own) {
                put(words, own.address(), unitId);
            } else if (check instanceof SignatureCheck.Range range && isFree(range)) {
                put(words, range.register().address(), RawNumber.encode(range.register().type(), range.wordOrder(),
                        range.from() / range.register().scale()));
            }
        }
    }

    /** Whether nothing but the identity is kept there. */
    private boolean isFree(SignatureCheck.Range range) {
        return profile.layout().reads().stream().noneMatch(read -> read.kind() == first().kind()
                && read.start() <= range.register().address()
                && range.register().address() < read.start() + read.count())
                || first().count() == 1;
    }

    private void put(int[] words, int address, int... values) {
        System.arraycopy(values, 0, words, address - first().start(), values.length);
    }

    /** Adds the serial number where the meter keeps one. */
    void addSerialNumber(RegisterTable holding, RegisterTable input) {
        profile.recognition().serialNumber().ifPresent(serial -> {
            RegisterTable table = serial.kind() == RegisterKind.HOLDING ? holding : input;
            table.set(serial.text().address(), text(serial.text(), SERIAL_DIGITS));
        });
    }

    private static int[] text(MeterText text, String letters) {
        return switch (text.form()) {
            case ASCII -> RawNumber.encode(letters, text.registers(), false);
            case ASCII_SWAPPED -> RawNumber.encode(letters, text.registers(), true);
            case HEX_DIGITS -> RawNumber.encodeDigits(letters, text.registers());
            case NUMBER -> number(text, Integer.parseInt(letters));
        };
    }

    private static int[] number(MeterText text, int number) {
        int[] words = {number >>> Short.SIZE, number & 0xFFFF};
        return text.wordOrder() == WordOrder.HIGH_WORD_FIRST ? words : new int[]{words[1], words[0]};
    }

}
