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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Builds a {@link ConfigDescriptionParameter}.
 */
@NonNullByDefault
public class ConfigDescriptionParameterBuilder {

    final String name;
    final ConfigDescriptionParameter.Type type;

    @Nullable
    BigDecimal min;
    @Nullable
    BigDecimal max;
    @Nullable
    BigDecimal step;
    @Nullable
    String pattern;
    @Nullable
    Boolean required;
    @Nullable
    Boolean readOnly;
    @Nullable
    Boolean multiple;
    @Nullable
    Integer multipleLimit;
    @Nullable
    String context;
    @Nullable
    String defaultValue;
    @Nullable
    String label;
    @Nullable
    String description;
    @Nullable
    String groupName;
    @Nullable
    Boolean limitToOptions;
    @Nullable
    Boolean advanced;
    @Nullable
    Boolean verify;
    @Nullable
    String unit;
    @Nullable
    String unitLabel;
    List<ParameterOption> options = List.of();
    List<FilterCriteria> filterCriteria = List.of();

    private ConfigDescriptionParameterBuilder(String name, ConfigDescriptionParameter.Type type) {
        this.name = name;
        this.type = type;
    }

    public static ConfigDescriptionParameterBuilder create(String name, ConfigDescriptionParameter.Type type) {
        return new ConfigDescriptionParameterBuilder(name, type);
    }

    /** A builder for a copy of the parameter. */
    static ConfigDescriptionParameterBuilder copyOf(ConfigDescriptionParameter parameter) {
        return parameter.settings().copy();
    }

    /** What is set now, untouched by what is set later. */
    ConfigDescriptionParameterBuilder copy() {
        return create(name, type).withMinimum(min).withMaximum(max).withStepSize(step).withPattern(pattern)
                .withReadOnly(readOnly).withMultiple(multiple).withMultipleLimit(multipleLimit).withContext(context)
                .withRequired(required).withDefault(defaultValue).withLabel(label).withDescription(description)
                .withOptions(options).withAdvanced(advanced).withVerify(verify).withLimitToOptions(limitToOptions)
                .withGroupName(groupName).withFilterCriteria(filterCriteria).withUnit(unit).withUnitLabel(unitLabel);
    }

    public ConfigDescriptionParameterBuilder withMinimum(@Nullable BigDecimal min) {
        this.min = min;
        return this;
    }

    public ConfigDescriptionParameterBuilder withMaximum(@Nullable BigDecimal max) {
        this.max = max;
        return this;
    }

    public ConfigDescriptionParameterBuilder withStepSize(@Nullable BigDecimal step) {
        this.step = step;
        return this;
    }

    public ConfigDescriptionParameterBuilder withPattern(@Nullable String pattern) {
        this.pattern = pattern;
        return this;
    }

    public ConfigDescriptionParameterBuilder withReadOnly(@Nullable Boolean readOnly) {
        this.readOnly = readOnly;
        return this;
    }

    public ConfigDescriptionParameterBuilder withMultiple(@Nullable Boolean multiple) {
        this.multiple = multiple;
        return this;
    }

    public ConfigDescriptionParameterBuilder withMultipleLimit(@Nullable Integer multipleLimit) {
        this.multipleLimit = multipleLimit;
        return this;
    }

    public ConfigDescriptionParameterBuilder withContext(@Nullable String context) {
        this.context = context;
        return this;
    }

    public ConfigDescriptionParameterBuilder withRequired(@Nullable Boolean required) {
        this.required = required;
        return this;
    }

    public ConfigDescriptionParameterBuilder withDefault(@Nullable String defaultValue) {
        this.defaultValue = defaultValue;
        return this;
    }

    public ConfigDescriptionParameterBuilder withLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    public ConfigDescriptionParameterBuilder withDescription(@Nullable String description) {
        this.description = description;
        return this;
    }

    public ConfigDescriptionParameterBuilder withOptions(@Nullable List<ParameterOption> options) {
        this.options = options == null ? List.of() : options;
        return this;
    }

    public ConfigDescriptionParameterBuilder withAdvanced(@Nullable Boolean advanced) {
        this.advanced = advanced;
        return this;
    }

    public ConfigDescriptionParameterBuilder withVerify(@Nullable Boolean verify) {
        this.verify = verify;
        return this;
    }

    public ConfigDescriptionParameterBuilder withLimitToOptions(@Nullable Boolean limitToOptions) {
        this.limitToOptions = limitToOptions;
        return this;
    }

    public ConfigDescriptionParameterBuilder withGroupName(@Nullable String groupName) {
        this.groupName = groupName;
        return this;
    }

    public ConfigDescriptionParameterBuilder withFilterCriteria(@Nullable List<FilterCriteria> filterCriteria) {
        this.filterCriteria = filterCriteria == null ? List.of() : filterCriteria;
        return this;
    }

    public ConfigDescriptionParameterBuilder withUnit(@Nullable String unit) {
        this.unit = unit;
        return this;
    }

    public ConfigDescriptionParameterBuilder withUnitLabel(@Nullable String unitLabel) {
        this.unitLabel = unitLabel;
        return this;
    }

    public ConfigDescriptionParameter build() throws IllegalArgumentException {
        return new ConfigDescriptionParameter(this);
    }
}
