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
import java.util.Collection;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class ConfigDescriptionRegistry {

    public ConfigDescriptionRegistry() {
        throw new UnsupportedOperationException("not yet");
    }

    protected void addConfigOptionProvider(ConfigOptionProvider configOptionProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void removeConfigOptionProvider(ConfigOptionProvider configOptionProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void addConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void removeConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void addConfigDescriptionAliasProvider(ConfigDescriptionAliasProvider configDescriptionAliasProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void removeConfigDescriptionAliasProvider(ConfigDescriptionAliasProvider configDescriptionAliasProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    public Collection<ConfigDescription> getConfigDescriptions(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public Collection<ConfigDescription> getConfigDescriptions() {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescription getConfigDescription(URI uri, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public ConfigDescription getConfigDescription(URI uri) {
        throw new UnsupportedOperationException("not yet");
    }
}
