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
package org.openhab.core.thing.type;

import java.net.URI;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.thing.UID;

// SKELETON
@NonNullByDefault
public abstract class AbstractDescriptionType implements Identifiable<UID> {

    protected AbstractDescriptionType(UID uid, String value, String value2, URI uri) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    public UID getUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getLabel() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    public URI getConfigDescriptionURI() {
        throw new UnsupportedOperationException("not yet");
    }
}
