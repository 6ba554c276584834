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
package org.openhab.binding.teltocharge.internal.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.week.WeeklySchedule;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;

/**
 * Reads configuration values that are texts with a meaning.
 */
@NonNullByDefault
public final class ConfigValues {

    private ConfigValues() {
    }

    /**
     * @param parameter name of the parameter, for the text
     * @param value a constant's name, in any case
     * @throws BadConfigurationException if there is no such constant
     */
    public static <E extends Enum<E>> E choice(Class<E> type, String parameter, String value)
            throws BadConfigurationException {
        String name = value.trim().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new BadConfigurationException(
                StatusText.of("offline.conf-error.option-unknown", parameter, value, Arrays
                        .stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /**
     * @param texts time windows, one each or several separated by semicolons
     * @throws BadConfigurationException if one of them is none
     */
    public static WeeklySchedule schedule(List<String> texts) throws BadConfigurationException {
        List<String> windows = texts.stream().flatMap(text -> Arrays.stream(text.split(";"))).map(String::trim)
                .filter(text -> !text.isEmpty()).toList();
        for (String window : windows) {
            try {
                WeeklySchedule.parse(List.of(window));
            } catch (IllegalArgumentException e) {
                throw new BadConfigurationException(StatusText.of("offline.conf-error.time-window", window));
            }
        }
        return WeeklySchedule.parse(windows);
    }
}
