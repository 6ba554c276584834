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
package org.openhab.core.io.console.extensions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.io.console.Console;

// SKELETON
@NonNullByDefault
public abstract class AbstractConsoleCommandExtension implements ConsoleCommandExtension {

    protected AbstractConsoleCommandExtension(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getCommand() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    protected String buildCommandUsage(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected String buildCommandUsage(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void printUsage(Console console) {
        throw new UnsupportedOperationException("not yet");
    }
}
