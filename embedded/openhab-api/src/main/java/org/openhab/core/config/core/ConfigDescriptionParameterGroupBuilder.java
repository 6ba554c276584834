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

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class ConfigDescriptionParameterGroupBuilder {

    public static ConfigDescriptionParameterGroupBuilder create(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterGroupBuilder withContext(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterGroupBuilder withAdvanced(Boolean boolean_) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterGroupBuilder withLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterGroupBuilder withDescription(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionParameterGroup build() throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    private ConfigDescriptionParameterGroupBuilder() {
    }
}
