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
package org.openhab.core.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Types by their binary names.
 */
record ApiTable(Map<String, ApiType> types) {

    private static final int COLUMNS = 7;

    /** Reads the table of facts: what, type, name, modifiers, type or supertypes, parameters, exceptions. */
    static ApiTable read(Path file) throws IOException {
        Map<String, ApiType> types = new LinkedHashMap<>();
        List<String[]> rows = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.copyOf(line.split("\t", -1), COLUMNS)).toList();
        for (String[] row : rows) {
            if ("type".equals(row[0])) {
                types.put(row[1], new ApiType(tight(row[2]), row[3].trim(), tight(row[4]), new LinkedHashMap<>()));
            }
        }
        for (String[] row : rows) {
            ApiType type = types.get(row[1]);
            if (type != null && !"type".equals(row[0])) {
                ApiMember member = new ApiMember(row[0], row[2], tight(row[5]), row[3], tight(row[4]), tight(row[6]));
                type.members().put(member.key(), member);
            }
        }
        return new ApiTable(types);
    }

    static String tight(String text) {
        return text == null ? "" : text.replace(", ", ",").trim();
    }
}
