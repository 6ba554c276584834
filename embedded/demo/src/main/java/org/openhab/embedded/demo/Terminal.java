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
package org.openhab.embedded.demo;

import java.io.PrintStream;

/** Writes to the user: lasting lines, and one line about what is going on right now. */
final class Terminal {

    private static final String SPINNER = "|/-\\";
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean interactive;
    private int turn;
    private String lastStep = "";

    /**
     * @param interactive whether a line may be written over; if not, every step is printed once
     */
    Terminal(PrintStream out, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
    }

    synchronized void line(String text) {
        clear();
        out.println(text);
    }

    /** Shows what is being waited for; call it again and again while that lasts. */
    synchronized void step(String text) {
        if (interactive) {
            out.print(CLEAR + SPINNER.charAt(turn++ % SPINNER.length()) + " " + text);
            out.flush();
        } else if (!text.equals(lastStep)) {
            out.println(text);
        }
        lastStep = text;
    }

    /** Shows how far it has come, where that can be written over; elsewhere nobody watches. */
    synchronized void progress(String text) {
        if (interactive) {
            step(text);
        }
    }

    /** Takes the line about what is going on away. */
    synchronized void clear() {
        if (interactive && !lastStep.isEmpty()) {
            out.print(CLEAR);
        }
        lastStep = "";
    }
}
