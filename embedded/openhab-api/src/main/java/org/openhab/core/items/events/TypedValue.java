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
package org.openhab.core.items.events;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.Type;
import org.openhab.core.types.TypeParser;
import org.openhab.core.types.UnDefType;

/**
 * How commands and states stand in payloads: the type's name without {@code Type}, and the value's full text.
 */
@NonNullByDefault
record TypedValue(String type, String value) {

    private static final String SUFFIX = "Type";

    static TypedValue of(Type value) {
        String name = value.getClass().getSimpleName();
        return new TypedValue(name.substring(0, name.length() - SUFFIX.length()), value.toFullString());
    }

    /**
     * @throws IllegalArgumentException if there is no such type, or it does not accept the value
     */
    Type toValue() {
        Type parsed = switch (type) {
            case "UnDef" -> UnDefType.valueOf(value);
            case "Refresh" -> RefreshType.valueOf(value);
            default -> TypeParser.parseType(type + SUFFIX, value);
        };
        if (parsed == null) {
            throw new IllegalArgumentException("Parsing of '" + value + "' as " + type + SUFFIX + " failed");
        }
        return parsed;
    }
}
