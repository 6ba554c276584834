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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Brings configuration values into the few types that a {@link Configuration} holds, and adds default values.
 */
@NonNullByDefault
public class ConfigUtil {

    private static final String DEFAULT_LIST_DELIMITER = ",";

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)\\}");

    private static volatile EnvProvider envProvider = System::getenv;

    /**
     * The parameter's default in the type that its description asks for, a list for a parameter with several values.
     *
     * @return {@code null} if there is no default or it does not fit the type
     */
    public static @Nullable Object getDefaultValueAsCorrectType(ConfigDescriptionParameter parameter) {
        String text = parameter.getDefault();
        if (text == null) {
            return null;
        }
        if (!parameter.isMultiple()) {
            return defaultAsType(parameter, text);
        }
        List<Object> values = new ArrayList<>();
        for (String part : text.split(DEFAULT_LIST_DELIMITER)) {
            Object value = part.isBlank() ? null : defaultAsType(parameter, part.trim());
            if (value != null) {
                values.add(value);
            }
        }
        Integer limit = parameter.getMultipleLimit();
        return limit != null && values.size() > limit ? values.subList(0, limit) : values;
    }

    private static @Nullable Object defaultAsType(ConfigDescriptionParameter parameter, String text) {
        try {
            return switch (parameter.getType()) {
                case TEXT -> text;
                case BOOLEAN -> Boolean.parseBoolean(text);
                case INTEGER -> new BigDecimal(new BigDecimal(text).toBigIntegerExact());
                case DECIMAL -> new BigDecimal(text);
            };
        } catch (ArithmeticException | NumberFormatException e) {
            LoggerFactory.getLogger(ConfigUtil.class).warn("Could not parse default value '{}' as type '{}': {}", text,
                    parameter.getType(), e.getMessage());
            return null;
        }
    }

    /** Where variables get their values from. */
    public interface EnvProvider {

        /** The value, {@code null} if there is no such variable. */
        @Nullable
        String get(String name);
    }

    protected static void setEnvProvider(EnvProvider provider) {
        envProvider = provider;
    }

    /**
     * Replaces <code>${NAME}</code> in texts, also in those inside of lists, by the environment variable of that name.
     *
     * @throws IllegalArgumentException if there is no such variable
     */
    public static Map<String, @Nullable Object> resolveVariables(Map<String, @Nullable Object> properties)
            throws IllegalArgumentException {
        Map<String, @Nullable Object> resolved = new LinkedHashMap<>();
        properties.forEach((name, value) -> resolved.put(name, resolve(value)));
        return resolved;
    }

    public static Configuration resolveVariables(Configuration configuration) throws IllegalArgumentException {
        return new Configuration(resolveVariables(configuration.getProperties()));
    }

    /** As {@link #resolveVariables(Configuration)}, and then brings the values into the types that are asked for. */
    public static Configuration resolveVariablesAndNormalizeTypes(Configuration configuration,
            List<ConfigDescription> configDescriptions) throws IllegalArgumentException {
        return new Configuration(
                normalizeTypes(resolveVariables(configuration.getProperties()), configDescriptions));
    }

    private static @Nullable Object resolve(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(ConfigUtil::resolve).toList();
        }
        return value instanceof String text ? VARIABLE.matcher(text).replaceAll(ConfigUtil::variable) : value;
    }

    private static String variable(MatchResult match) {
        String value = envProvider.get(match.group(1));
        if (value == null) {
            throw new IllegalArgumentException("Environment variable '" + match.group(1) + "' is not set");
        }
        return Matcher.quoteReplacement(value);
    }

    /** As {@link #applyDefaultConfiguration(Configuration, ConfigDescription)}, for a map that is changed. */
    public static void applyDefaultConfiguration(Map<String, Object> properties,
            @Nullable ConfigDescription configDescription) {
        if (configDescription == null) {
            return;
        }
        for (ConfigDescriptionParameter parameter : configDescription.getParameters()) {
            Object value = properties.get(parameter.getName()) == null
                    ? getDefaultValueAsCorrectType(parameter)
                    : null;
            if (value != null) {
                properties.put(parameter.getName(), value);
            }
        }
    }

    /** Adds the default of every parameter that has no value. */
    public static void applyDefaultConfiguration(Configuration configuration,
            @Nullable ConfigDescription configDescription) {
        Map<String, Object> properties = new HashMap<>(configuration.getProperties());
        applyDefaultConfiguration(properties, configDescription);
        properties.forEach(configuration::put);
    }

    public static Map<String, @Nullable Object> normalizeTypes(Map<String, Object> configuration) {
        Map<String, @Nullable Object> normalized = new LinkedHashMap<>();
        configuration.forEach((name, value) -> normalized.put(name, normalizeType(value)));
        return normalized;
    }

    /**
     * The value in the type that the description asks for, a list for a parameter with several values. What cannot be
     * converted stays as it is, for the validation to complain about.
     *
     * @param parameter the description, {@code null} for none
     */
    public static @Nullable Object normalizeType(@Nullable Object value,
            @Nullable ConfigDescriptionParameter parameter) {
        if (value == null || parameter == null) {
            return normalizeType(value);
        }
        if (!parameter.isMultiple()) {
            return convert(normalizeType(value), parameter);
        }
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
        List<@Nullable Object> converted = new ArrayList<>(values.size());
        for (Object element : values) {
            converted.add(convert(normalizeType(element), parameter));
        }
        return converted;
    }

    private static @Nullable Object convert(@Nullable Object value, ConfigDescriptionParameter parameter) {
        if (value == null) {
            return null;
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        switch (parameter.getType()) {
            case TEXT :
                return value instanceof Collection<?> ? value : text;
            case BOOLEAN :
                return "true".equalsIgnoreCase(text) || "false".equalsIgnoreCase(text) ? Boolean.valueOf(text) : value;
            default :
                try {
                    return value instanceof String ? new BigDecimal(text.trim()) : value;
                } catch (NumberFormatException e) {
                    return value;
                }
        }
    }

    /**
     * @param configDescriptions the descriptions; where two name a parameter, the first one counts
     */
    public static Map<String, @Nullable Object> normalizeTypes(Map<String, Object> configuration,
            List<ConfigDescription> configDescriptions) {
        Map<String, ConfigDescriptionParameter> parameters = new HashMap<>();
        configDescriptions.forEach(description -> description.getParameters()
                .forEach(parameter -> parameters.putIfAbsent(parameter.getName(), parameter)));
        Map<String, @Nullable Object> normalized = new LinkedHashMap<>();
        configuration.forEach((name, value) -> normalized.put(name, normalizeType(value, parameters.get(name))));
        return normalized;
    }

    /**
     * Numbers become {@link BigDecimal}, collections lists of values of one type; texts and booleans stay.
     *
     * @throws IllegalArgumentException for a value of any other kind, or a collection of values of several types
     */
    public static @Nullable Object normalizeType(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof String || value instanceof BigDecimal) {
            return value;
        } else if (value instanceof Number) {
            return new BigDecimal(value.toString());
        } else if (value instanceof Collection<?> collection) {
            return normalizeCollection(collection);
        }
        throw new IllegalArgumentException("Invalid type '{" + value.getClass().getCanonicalName()
                + "}' of configuration value!");
    }

    private static Collection<Object> normalizeCollection(Collection<?> collection) {
        List<Object> normalized = new ArrayList<>(collection.size());
        for (Object element : collection) {
            Object value = normalizeType(element);
            if (value == null || !normalized.isEmpty() && normalized.get(0).getClass() != value.getClass()) {
                throw new IllegalArgumentException(
                        "Invalid configuration property. Heterogeneous collection value!");
            }
            normalized.add(value);
        }
        return normalized;
    }
}
