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

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.config.MeterConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.modbus.WordOrder;
import org.openhab.binding.teltocharge.modbus.meter.CurrentSign;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterRatios;
import org.openhab.binding.teltocharge.modbus.meter.MeterSettings;
import org.openhab.binding.teltocharge.modbus.meter.Wiring;

/**
 * Turns what the owner says about a Modbus meter into settings.
 */
@NonNullByDefault
public final class MeterSettingsMapper {

    private static final List<String> PHASES = List.of("L1", "L2", "L3");
    private static final Map<String, Wiring> WIRINGS = Map.of("star", Wiring.STAR, "delta", Wiring.DELTA);
    private static final Map<String, Optional<WordOrder>> WORD_ORDERS = Map.of("family", Optional.empty(),
            "high-word-first", Optional.of(WordOrder.HIGH_WORD_FIRST), "low-word-first",
            Optional.of(WordOrder.LOW_WORD_FIRST));
    private static final Map<String, CurrentSign> SIGNS = Map.of("family", CurrentSign.FAMILY, "power",
            CurrentSign.POWER, "register", CurrentSign.REGISTER);

    private MeterSettingsMapper() {
    }

    /**
     * @return why the configuration cannot work, as a status text with a cure; empty if it can
     */
    public static Optional<StatusText> problem(MeterConfiguration config) {
        if (!PHASES.contains(config.phase)) {
            return choice("phase", config.phase);
        }
        if (!WIRINGS.containsKey(config.wiring)) {
            return choice("wiring", config.wiring);
        }
        if (!WORD_ORDERS.containsKey(config.wordOrder)) {
            return choice("wordOrder", config.wordOrder);
        }
        if (!SIGNS.containsKey(config.currentSign)) {
            return choice("currentSign", config.currentSign);
        }
        Optional<String> unknown = config.reversedPhases.stream().filter(phase -> !PHASES.contains(phase)).findFirst();
        if (unknown.isPresent()) {
            return choice("reversedPhases", unknown.get());
        }
        if (!isRatio(config.ctRatio)) {
            return choice("ctRatio", config.ctRatio);
        }
        return isRatio(config.ptRatio) ? Optional.empty() : choice("ptRatio", config.ptRatio);
    }

    private static Optional<StatusText> choice(String parameter, Object value) {
        return Optional.of(StatusText.of("offline.conf-error.meter-parameter", parameter, value));
    }

    private static boolean isRatio(double ratio) {
        return ratio >= 0 && ratio <= MeterRatios.LARGEST;
    }

    /**
     * @param config without a {@link #problem}
     */
    public static MeterSettings settings(MeterConfiguration config) {
        List<String> reversed = config.reversedPhases;
        return new MeterSettings(PHASES.indexOf(config.phase) + 1, WIRINGS.getOrDefault(config.wiring, Wiring.STAR),
                WORD_ORDERS.getOrDefault(config.wordOrder, Optional.empty()),
                SIGNS.getOrDefault(config.currentSign, CurrentSign.FAMILY), config.ctRatio, config.ptRatio,
                new MeasuredPhases(reversed.contains("L1"), reversed.contains("L2"), reversed.contains("L3")),
                config.frozenDetection);
    }
}
