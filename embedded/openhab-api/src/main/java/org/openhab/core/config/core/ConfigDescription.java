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
package org.openhab.core.config.core;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Identifiable;

// SKELETON
@NonNullByDefault
public class ConfigDescription implements Identifiable<URI> {

    public URI getUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<ConfigDescriptionParameter> getParameters() {
        throw new UnsupportedOperationException("not yet");
    }

    public Map<String, ConfigDescriptionParameter> toParametersMap() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<ConfigDescriptionParameterGroup> getParameterGroups() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    private ConfigDescription() {
    }
}
