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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

// SKELETON
@NonNullByDefault
public class ConfigUtil {

    public ConfigUtil() {
        throw new UnsupportedOperationException("not yet");
    }

    protected static void setEnvProvider(ConfigUtil.EnvProvider envProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Object getDefaultValueAsCorrectType(ConfigDescriptionParameter configDescriptionParameter) {
        throw new UnsupportedOperationException("not yet");
    }

    public static void applyDefaultConfiguration(Map<String, Object> map, ConfigDescription configDescription) {
        throw new UnsupportedOperationException("not yet");
    }

    public static void applyDefaultConfiguration(Configuration configuration, ConfigDescription configDescription) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Map<String, Object> normalizeTypes(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Object normalizeType(Object other, ConfigDescriptionParameter configDescriptionParameter) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Map<String, Object> normalizeTypes(Map<String, Object> map, List<ConfigDescription> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Object normalizeType(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Map<String, Object> resolveVariables(Map<String, Object> map) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    public static Configuration resolveVariables(Configuration configuration) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    public static Configuration resolveVariablesAndNormalizeTypes(Configuration configuration,
            List<ConfigDescription> list) throws IllegalArgumentException {
        throw new UnsupportedOperationException("not yet");
    }

    public interface EnvProvider {

        String get(String value);
    }
}
