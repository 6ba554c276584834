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

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class ConfigDescriptionBuilder {

    public static ConfigDescriptionBuilder create(URI uri) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionBuilder withParameter(ConfigDescriptionParameter configDescriptionParameter) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionBuilder withParameters(List<ConfigDescriptionParameter> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionBuilder withParameterGroup(
            ConfigDescriptionParameterGroup configDescriptionParameterGroup) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescriptionBuilder withParameterGroups(List<ConfigDescriptionParameterGroup> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescription build() throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    private ConfigDescriptionBuilder() {
    }
}
