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
package org.openhab.core.thing.type;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether an item may take a command for its new state before the device confirms it.
 */
@NonNullByDefault
public enum AutoUpdatePolicy {
    /** No: the device has the last word. */
    VETO,
    /** Nothing is said. */
    DEFAULT,
    /** Yes, please. */
    RECOMMEND;

    /**
     * @param input a name in any case; {@code null} and empty mean {@link #DEFAULT}
     * @throws IllegalArgumentException for any other text
     */
    public static AutoUpdatePolicy parse(@Nullable String input) {
        if (input == null || input.isEmpty()) {
            return DEFAULT;
        }
        return Arrays.stream(values()).filter(value -> value.name().equalsIgnoreCase(input)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown auto update policy: '" + input + "'"));
    }
}
