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
package org.openhab.core.thing.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.thing.UID;

// SKELETON
@NonNullByDefault
public abstract class AbstractLink implements Identifiable<String> {

    public static String getIDFor(String value, UID uid) {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractLink(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    protected AbstractLink() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getItemName() {
        throw new UnsupportedOperationException("not yet");
    }

    public abstract UID getLinkedUID();

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }
}
