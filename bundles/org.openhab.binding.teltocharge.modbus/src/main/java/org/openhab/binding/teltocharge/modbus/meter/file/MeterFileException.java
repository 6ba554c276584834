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
package org.openhab.binding.teltocharge.modbus.meter.file;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A file of a meter family that cannot be used, with the line and what is wrong there. The message is English, for the
 * log; user texts are made from {@link #mistake()} and {@link #args()}.
 */
@NonNullByDefault
public class MeterFileException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * What can be wrong, with the arguments of its text.
     */
    public enum Mistake {
        /** The file cannot be read; the system's message. */
        UNREADABLE("the file cannot be read: %s"),
        /** It is no YAML; the parser's message. */
        NO_YAML("this is no YAML: %s"),
        /** The key that is missing. */
        MISSING_KEY("\"%s\" is missing"),
        /** The key, and those that there are. */
        UNKNOWN_KEY("\"%s\" is not known here; there are %s"), DUPLICATE_KEY("\"%s\" is there twice"), NO_MAP(
                "\"%s\" must have keys and values"), NO_LIST(
                        "\"%s\" must be a list"), NO_TEXT("\"%s\" must be a single value"),
        /** The key, the value, the least and the most. */
        NO_NUMBER("\"%s\" is \"%s\", but must be a number of %s to %s"),
        /** The key, the value, and what it may be. */
        NO_CHOICE("\"%s\" is \"%s\", but must be one of %s"),
        /** The source. */
        UNKNOWN_SOURCE("the source \"%s\" is not in the list of sources"),
        /** The key whose register is outside, first and last register of the read. */
        OUTSIDE_READ("the registers of \"%s\" are not within those that are read, %s to %s"),
        /** The count and the limit. */
        TOO_MANY("%s registers are more than the meter gives at once, which are %s"),
        /** First register and count. */
        ODD_READ("the meter gives pairs of registers only, but start is %s and count %s"),
        /** No current of any phase is read with each poll. */
        NO_CURRENTS("no read of each poll holds current-l1; write \"phases: 0\" if the meter has no currents");

        private final String english;

        Mistake(String english) {
            this.english = english;
        }
    }

    private final String file;
    private final int line;
    private final Mistake mistake;
    private final List<String> args;

    /**
     * @param file its name
     * @param line 1 for the first; 0 when the mistake is nowhere in particular
     */
    public MeterFileException(String file, int line, Mistake mistake, Object... args) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + String.format(mistake.english, args));
        this.file = file;
        this.line = line;
        this.mistake = mistake;
        this.args = List.of(args).stream().map(Object::toString).toList();
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public Mistake mistake() {
        return mistake;
    }

    public List<String> args() {
        return args;
    }
}
