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
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.RegisterKind;

/**
 * Registers by which a family of meters tells who it is.
 *
 * @param order lower ones are asked first
 * @param confidence LOW when no source tells what the registers hold
 * @param kind which table
 * @param start first register
 * @param count of the one request; some meters answer only when it is exactly this
 * @param checks that must all hold; not empty
 */
@NonNullByDefault
public record MeterSignature(int order, Confidence confidence, RegisterKind kind, int start, int count,
        List<SignatureCheck> checks) {
    public MeterSignature {
        checks = List.copyOf(checks);
    }

    /**
     * @return what the meter calls itself, which may be nothing; empty when it is another one
     */
    Optional<String> match(RegisterBlock block, int unitId) {
        String model = "";
        for (SignatureCheck check : checks) {
            Optional<String> told = check.test(block, unitId);
            if (told.isEmpty()) {
                return Optional.empty();
            }
            model = model.isEmpty() ? told.get() : model;
        }
        return Optional.of(model);
    }
}
