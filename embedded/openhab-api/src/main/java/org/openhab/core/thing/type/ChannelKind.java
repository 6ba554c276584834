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
 * What a channel carries.
 */
@NonNullByDefault
public enum ChannelKind {
    /** States and commands. */
    STATE,
    /** Events. */
    TRIGGER;

    /**
     * @param input a name in any case; {@code null} means {@link #STATE}
     * @throws IllegalArgumentException for any other text
     */
    public static ChannelKind parse(@Nullable String input) {
        if (input == null) {
            return STATE;
        }
        return Arrays.stream(values()).filter(value -> value.name().equalsIgnoreCase(input)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown channel kind: '" + input + "'"));
    }
}
