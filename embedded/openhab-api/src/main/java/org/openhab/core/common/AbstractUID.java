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
package org.openhab.core.common;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public abstract class AbstractUID {

    public static final String SEPARATOR = "";

    protected AbstractUID() {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractUID(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractUID(String... value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractUID(List<String> list) {
        throw new UnsupportedOperationException("not yet");
    }

    protected abstract int getMinimalNumberOfSegments();

    protected List<String> getAllSegments() {
        throw new UnsupportedOperationException("not yet");
    }

    protected String getSegment(int count) {
        throw new UnsupportedOperationException("not yet");
    }

    public static boolean isValid(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void validateSegment(String value, int count, int count2) {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getAsString() {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }
}
