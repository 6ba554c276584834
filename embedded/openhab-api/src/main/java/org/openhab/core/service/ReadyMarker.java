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
package org.openhab.core.service;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Says that one part of the system, named by type and identifier, is ready.
 */
@NonNullByDefault
public final class ReadyMarker {

    private final String type;
    private final String identifier;

    public ReadyMarker(String type, String identifier) {
        this.type = type;
        this.identifier = identifier;
    }

    public String getType() {
        return type;
    }

    public String getIdentifier() {
        return identifier;
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, identifier);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof ReadyMarker other && type.equals(other.type)
                && identifier.equals(other.identifier);
    }

    @Override
    public String toString() {
        return type + "=" + identifier;
    }
}
