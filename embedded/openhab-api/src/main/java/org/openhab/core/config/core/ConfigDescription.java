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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Identifiable;

/**
 * Describes the parameters of a configuration.
 */
@NonNullByDefault
public class ConfigDescription implements Identifiable<URI> {

    private final URI uri;
    private final List<ConfigDescriptionParameter> parameters;
    private final List<ConfigDescriptionParameterGroup> parameterGroups;

    /**
     * @param uri names the description, such as {@code thing-type:teltocharge:charger}
     * @throws IllegalArgumentException if the URI has no scheme, or a slash behind it
     */
    ConfigDescription(URI uri, List<ConfigDescriptionParameter> parameters,
            List<ConfigDescriptionParameterGroup> groups) {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("The scheme is missing for URI: " + uri);
        }
        if (!uri.isOpaque()) {
            throw new IllegalArgumentException("The scheme specific part (token) must not start with a slash ('/')!");
        }
        this.uri = uri;
        this.parameters = List.copyOf(parameters);
        this.parameterGroups = List.copyOf(groups);
    }

    @Override
    public URI getUID() {
        return uri;
    }

    public List<ConfigDescriptionParameter> getParameters() {
        return parameters;
    }

    /** The parameters by name. */
    public Map<String, ConfigDescriptionParameter> toParametersMap() {
        Map<String, ConfigDescriptionParameter> map = new LinkedHashMap<>();
        parameters.forEach(parameter -> map.put(parameter.getName(), parameter));
        return map;
    }

    public List<ConfigDescriptionParameterGroup> getParameterGroups() {
        return parameterGroups;
    }

    @Override
    public String toString() {
        return "ConfigDescription [uri=" + uri + ", parameters=" + parameters + ", groups=" + parameterGroups + "]";
    }
}
