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
package org.openhab.embedded.host.internal.thing;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.config.core.ConfigDescriptionParameter.Type;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.validation.ConfigDescriptionValidator;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.config.core.validation.ConfigValidationMessage;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Checks configurations against their descriptions. The texts are openHAB's, one a parameter.
 */
public final class HostConfigValidator implements ConfigDescriptionValidator {

    private final ConfigDescriptionRegistry configs;
    private final Bundle bundle;
    private final TranslationProvider texts;

    /**
     * @param bundle holds the texts
     */
    public HostConfigValidator(ConfigDescriptionRegistry configs, Bundle bundle, TranslationProvider texts) {
        this.configs = configs;
        this.bundle = bundle;
        this.texts = texts;
    }

    @Override
    public void validate(Map<String, Object> parameters, URI uri) {
        ConfigDescription description = configs.getConfigDescription(uri);
        if (description == null) {
            return;
        }
        List<ConfigValidationMessage> messages = new ArrayList<>();
        for (ConfigDescriptionParameter parameter : description.getParameters()) {
            check(parameter, parameters.get(parameter.getName())).ifPresent(messages::add);
        }
        if (!messages.isEmpty()) {
            throw new ConfigValidationException(bundle, texts, messages);
        }
    }

    private Optional<ConfigValidationMessage> check(ConfigDescriptionParameter parameter, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isEmpty()) {
            return parameter.isRequired()
                    ? message(parameter, "required_parameter_missing",
                            "The parameter is required.")
                    : Optional.empty();
        }
        if (!(value instanceof Collection<?> values)) {
            return checkOne(parameter, value);
        }
        if (!parameter.isMultiple()) {
            return message(parameter, "data_type_violated", "Only one value is allowed.", "list", "single value");
        }
        Integer limit = parameter.getMultipleLimit();
        if (limit != null && values.size() > limit) {
            return message(parameter, "multiple_limit_violated",
                    "Only {0} elements are allowed but {1} are provided.", limit, values.size());
        }
        return values.stream().flatMap(element -> checkOne(parameter, element).stream()).findFirst();
    }

    private Optional<ConfigValidationMessage> checkOne(ConfigDescriptionParameter parameter, @Nullable Object value) {
        if (value == null || !isOfType(value, parameter.getType())) {
            return message(parameter, "data_type_violated",
                    "The data type of the value ({0}) does not match with the type declaration ({1}) in the configuration description.",
                    value == null ? "null" : value.getClass().getSimpleName(),
                    parameter.getType().name().toLowerCase(Locale.ROOT));
        }
        Optional<ConfigValidationMessage> range = checkRange(parameter, value);
        if (range.isPresent()) {
            return range;
        }
        String pattern = parameter.getPattern();
        if (pattern != null && value instanceof String text && !text.matches(pattern)) {
            return message(parameter, "pattern_violated", "The value {0} does not match the pattern {1}.", text,
                    pattern);
        }
        return checkOptions(parameter, value);
    }

    private static boolean isOfType(Object value, Type type) {
        return switch (type) {
            case TEXT -> value instanceof String;
            case BOOLEAN -> value instanceof Boolean;
            case DECIMAL -> value instanceof Number;
            case INTEGER -> value instanceof Number number && decimal(number).stripTrailingZeros().scale() <= 0;
        };
    }

    private Optional<ConfigValidationMessage> checkRange(ConfigDescriptionParameter parameter, Object value) {
        BigDecimal min = parameter.getMinimum();
        BigDecimal max = parameter.getMaximum();
        if (value instanceof Number number) {
            BigDecimal size = decimal(number);
            if (min != null && size.compareTo(min) < 0) {
                return message(parameter, "min_value_numeric_violated", "The value must not be less than {0}.", min);
            }
            if (max != null && size.compareTo(max) > 0) {
                return message(parameter, "max_value_numeric_violated", "The value must not be greater than {0}.",
                        max);
            }
        } else if (value instanceof String text) {
            if (min != null && text.length() < min.intValue()) {
                return message(parameter, "min_value_txt_violated",
                        "The value must not consist of less than {0} characters.", min);
            }
            if (max != null && text.length() > max.intValue()) {
                return message(parameter, "max_value_txt_violated",
                        "The value must not consist of more than {0} characters.", max);
            }
        }
        return Optional.empty();
    }

    private Optional<ConfigValidationMessage> checkOptions(ConfigDescriptionParameter parameter, Object value) {
        if (!parameter.getLimitToOptions() || parameter.getOptions().isEmpty()) {
            return Optional.empty();
        }
        boolean known = parameter.getOptions().stream().anyMatch(option -> option.getValue().equals(value.toString())
                || value instanceof Number number && isNumber(option.getValue(), decimal(number)));
        return known
                ? Optional.empty()
                : message(parameter, "options_violated",
                        "The value {0} does not match allowed parameter options. Allowed options are: {1}", value,
                        parameter.getOptions().stream().map(option -> option.getValue()).toList());
    }

    private static boolean isNumber(String text, BigDecimal number) {
        return text.matches("[-+]?\\d+(\\.\\d+)?") && new BigDecimal(text).compareTo(number) == 0;
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    private static Optional<ConfigValidationMessage> message(ConfigDescriptionParameter parameter, String key,
            String text, Object... arguments) {
        return Optional.of(new ConfigValidationMessage(parameter.getName(), text, key, arguments));
    }
}
