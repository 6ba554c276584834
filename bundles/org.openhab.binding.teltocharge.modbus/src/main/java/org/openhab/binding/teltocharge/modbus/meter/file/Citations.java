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

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException.Mistake;

/**
 * Where the facts of a file come from. Each part of a file cites its sources; with only one source there is nothing to
 * choose, and it need not be cited.
 */
@NonNullByDefault
final class Citations {
    private static final String SOURCE = "source";

    private final Map<String, String> sources = new LinkedHashMap<>();

    /**
     * @param map the list of sources
     */
    Citations(FileMap map) throws MeterFileException {
        for (String key : map.keys()) {
            sources.put(key, map.text(key));
        }
        if (sources.isEmpty()) {
            throw map.mistake(map.name(), Mistake.MISSING_KEY, "manual");
        }
    }

    Map<String, String> sources() {
        return sources;
    }

    /**
     * @param part of the file
     * @throws MeterFileException when it does not say where it is from, or cites what is not in the list
     */
    void check(FileMap part) throws MeterFileException {
        if (!part.has(SOURCE) && sources.size() == 1) {
            return;
        }
        for (String source : part.texts(SOURCE)) {
            if (!sources.containsKey(source)) {
                throw part.mistake(SOURCE, Mistake.UNKNOWN_SOURCE, source);
            }
        }
    }
}
