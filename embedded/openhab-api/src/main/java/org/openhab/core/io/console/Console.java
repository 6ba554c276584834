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

// SKELETON
@NonNullByDefault
public interface Console {

    default void printf(String value, Object... other) {
        throw new UnsupportedOperationException("not yet");
    }

    void print(String value);

    void println(String value);

    void printUsage(String value);

    default String readLine(String value, Character character) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    default String getUser() {
        throw new UnsupportedOperationException("not yet");
    }
}
