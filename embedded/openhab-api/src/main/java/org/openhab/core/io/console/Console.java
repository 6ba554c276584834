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
package org.openhab.core.io.console;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a console command writes to.
 */
@NonNullByDefault
public interface Console {

    default void printf(String format, Object... args) {
        print(String.format(format, args));
    }

    void print(String s);

    void println(String s);

    void printUsage(String s);

    /**
     * Reads a line from the user.
     *
     * @param prompt what to show in front of the input
     * @param mask what to show instead of each character, {@code null} for the characters themselves
     * @throws IOException if the input ends
     * @throws UnsupportedOperationException if this console cannot read
     */
    default String readLine(String prompt, @Nullable Character mask) throws IOException {
        throw new UnsupportedOperationException("This console does not read input.");
    }

    /** Who is logged in, {@code null} if unknown. */
    default @Nullable String getUser() {
        return null;
    }
}
