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
package org.openhab.core.library.types;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

// SKELETON
@NonNullByDefault
public enum OnOffType implements PrimitiveType, State, Command {
    ON, OFF;

    public static OnOffType from(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static OnOffType from(boolean flag) {
        throw new UnsupportedOperationException("not yet");
    }

    public String format(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toFullString() {
        throw new UnsupportedOperationException("not yet");
    }

    public <T extends State> T as(Class<T> type) {
        throw new UnsupportedOperationException("not yet");
    }
}
