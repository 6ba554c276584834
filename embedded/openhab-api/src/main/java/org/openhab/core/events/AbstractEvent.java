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
package org.openhab.core.events;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public abstract class AbstractEvent implements Event {

    public static final String ACTOR_SEPARATOR = "";

    public static final String DELEGATION_SEPARATOR = "";

    public static final String DELEGATION_ESCAPE = "";

    protected AbstractEvent(String value, String value2, String value3) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getTopic() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getPayload() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getSource() {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public static String buildSource(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static String buildDelegatedSource(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static String buildDelegatedSource(String value, String value2, String value3) {
        throw new UnsupportedOperationException("not yet");
    }
}
