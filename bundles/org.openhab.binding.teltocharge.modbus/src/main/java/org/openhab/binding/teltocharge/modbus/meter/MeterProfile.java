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

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How to read one family of meters: data only.
 *
 * @param id stable name, as in the configuration
 * @param facts for people
 * @param line how to ask it
 * @param layout where its values are
 * @param ratios empty when the meter's values are those of the primary side
 * @param recognition how to tell it from others
 */
@NonNullByDefault
public record MeterProfile(String id, MeterFacts facts, MeterLine line, MeterLayout layout,
        Optional<MeterRatios> ratios, MeterRecognition recognition) {
    /**
     * @return name for people
     */
    public String label() {
        return facts.label();
    }
}
