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
package org.openhab.core.thing;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.AbstractUID;

// SKELETON
@NonNullByDefault
public abstract class UID extends AbstractUID {

    public UID() {
        throw new UnsupportedOperationException("not yet");
    }

    public UID(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public UID(String... value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected UID(List<String> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getBindingId() {
        throw new UnsupportedOperationException("not yet");
    }

    protected List<String> getAllSegments() {
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
