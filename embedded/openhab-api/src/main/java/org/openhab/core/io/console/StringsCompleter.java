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

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Completes the argument under the cursor from a set of words.
 */
@NonNullByDefault
public class StringsCompleter implements ConsoleCommandCompleter {

    private final SortedSet<String> strings;
    private final boolean caseSensitive;

    public StringsCompleter() {
        this(List.of(), false);
    }

    public StringsCompleter(Collection<String> strings, boolean caseSensitive) {
        this.strings = new TreeSet<>(
                caseSensitive ? Comparator.<String>naturalOrder() : String.CASE_INSENSITIVE_ORDER);
        this.strings.addAll(strings);
        this.caseSensitive = caseSensitive;
    }

    /** The words, to be changed by the caller at will. */
    public SortedSet<String> getStrings() {
        return strings;
    }

    @Override
    public boolean complete(String[] args, int cursorArgumentIndex, int cursorPosition, List<String> candidates) {
        String typed = cursorArgumentIndex >= 0 && cursorArgumentIndex < args.length
                ? args[cursorArgumentIndex].substring(0, cursorPosition)
                : "";
        int before = candidates.size();
        for (String word : strings) {
            if (word.regionMatches(!caseSensitive, 0, typed, 0, typed.length())) {
                // A trailing blank ends the word on the console, so that the user can go on typing.
                candidates.add(word + " ");
            }
        }
        return candidates.size() > before;
    }
}
