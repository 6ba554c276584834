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
package org.openhab.binding.teltocharge.internal.meter;

/** What an owner may write: the registers of an SDM630 under another name. */
public final class OwnMeterFile {

    private OwnMeterFile() {
    }

    public static String text(String label) {
        return """
                label: %s
                manufacturer: Somebody
                models: [One]
                phases: 3
                interfaces: [tcp]
                confidence: low
                sources:
                  manual: its manual
                limits: {registers: 60, pairs: true, gap: 0}
                numbers: {function: 4, wordOrder: high-word-first, currents: magnitude}
                reads:
                  - every: poll
                    start: 0x0000
                    count: 18
                    type: float32
                    values:
                      voltage-l1: {at: 0x0000, unit: V}
                      voltage-l2: {at: 0x0002, unit: V}
                      voltage-l3: {at: 0x0004, unit: V}
                      current-l1: {at: 0x0006, unit: A}
                      current-l2: {at: 0x0008, unit: A}
                      current-l3: {at: 0x000A, unit: A}
                      power-l1: {at: 0x000C, unit: W}
                      power-l2: {at: 0x000E, unit: W}
                      power-l3: {at: 0x0010, unit: W}
                """.formatted(label);
    }
}
