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
import java.util.List;
import java.util.SortedSet;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class StringsCompleter implements ConsoleCommandCompleter {

    public StringsCompleter() {
        throw new UnsupportedOperationException("not yet");
    }

    public StringsCompleter(Collection<String> collection, boolean flag) {
        throw new UnsupportedOperationException("not yet");
    }

    public SortedSet<String> getStrings() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean complete(String[] value, int count, int count2, List<String> list) {
        throw new UnsupportedOperationException("not yet");
    }
}
