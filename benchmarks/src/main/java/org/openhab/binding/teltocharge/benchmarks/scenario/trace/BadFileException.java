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
package org.openhab.binding.teltocharge.benchmarks.scenario.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A file of the user cannot be used. The message is one line: file, line number, what is wrong.
 */
@NonNullByDefault
public class BadFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param file name of the file
     * @param line 1 for the first line
     * @param problem what is wrong, without a full stop
     */
    public BadFileException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
