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
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterKind;

/**
 * How to tell a family of meters from all others.
 *
 * @param signatures any of them identifies it
 * @param byValues empty when values that fit are not enough to take a meter for one of this family
 * @param serialNumber empty when no source tells where it is
 */
@NonNullByDefault
public record MeterRecognition(List<MeterSignature> signatures, Optional<ByValues> byValues,
        Optional<SerialNumber> serialNumber) {
    /** The family is never recognised, only chosen. */
    public static final MeterRecognition NONE = new MeterRecognition(List.of(), Optional.empty(), Optional.empty());

    public MeterRecognition {
        signatures = List.copyOf(signatures);
    }

    /**
     * Values that fit make it one of this family.
     *
     * @param order lower ones are tried first, after all signatures
     * @param confidence how sure it is then
     */
    public record ByValues(int order, Confidence confidence) {
    }

    /**
     * Where the serial number is.
     */
    public record SerialNumber(RegisterKind kind, MeterText text) {
    }
}
