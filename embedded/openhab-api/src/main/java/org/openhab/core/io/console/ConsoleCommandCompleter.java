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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Completes the argument under the cursor.
 */
@NonNullByDefault
public interface ConsoleCommandCompleter {

    /**
     * @param args what follows the command's name
     * @param cursorArgumentIndex the argument under the cursor, from 0
     * @param cursorPosition the place of the cursor in it
     * @param candidates gets the completions
     * @return whether there are any
     */
    boolean complete(String[] args, int cursorArgumentIndex, int cursorPosition, List<String> candidates);
}
