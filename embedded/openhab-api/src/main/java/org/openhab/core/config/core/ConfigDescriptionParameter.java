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
 * Describes one parameter: type, bounds, texts, choices.
 */
@NonNullByDefault
public class ConfigDescriptionParameter {

    /** What values a parameter takes. */
    public enum Type {
        TEXT, INTEGER, DECIMAL, BOOLEAN
    }

    private final ConfigDescriptionParameterBuilder from;
    private final List<ParameterOption> options;
    private final List<FilterCriteria> filterCriteria;

    /**
     * @throws IllegalArgumentException if the name is empty, or a parameter that is no number has a unit
     */
    ConfigDescriptionParameter(ConfigDescriptionParameterBuilder from) {
        if (from.name.isEmpty()) {
            throw new IllegalArgumentException("The name must neither be null nor empty!");
        }
        boolean isNumber = from.type == Type.INTEGER || from.type == Type.DECIMAL;
        if (!isNumber && (from.unit != null || from.unitLabel != null)) {
            throw new IllegalArgumentException(
                    "Unit or unit label must only be set for Integer or Decimal configuration parameters");
        }
        this.from = from.copy();
        this.options = List.copyOf(from.options);
        this.filterCriteria = List.copyOf(from.filterCriteria);
    }

    ConfigDescriptionParameterBuilder settings() {
        return from;
    }

    public String getName() {
        return from.name;
    }

    public Type getType() {
        return from.type;
    }

    /** The least value, for texts the least length. */
    public @Nullable BigDecimal getMinimum() {
        return from.min;
    }

    /** The greatest value, for texts the greatest length. */
    public @Nullable BigDecimal getMaximum() {
        return from.max;
    }

    public @Nullable BigDecimal getStepSize() {
        return from.step;
    }

    /** The regular expression that texts must match. */
    public @Nullable String getPattern() {
        return from.pattern;
    }

    public boolean isReadOnly() {
        return Boolean.TRUE.equals(from.readOnly);
    }

    /** Whether the parameter is a list. */
    public boolean isMultiple() {
        return Boolean.TRUE.equals(from.multiple);
    }

    public @Nullable Integer getMultipleLimit() {
        return from.multipleLimit;
    }

    /** What the value means, such as {@code network-address}. */
    public @Nullable String getContext() {
        return from.context;
    }

    public boolean isRequired() {
        return Boolean.TRUE.equals(from.required);
    }

    public @Nullable String getDefault() {
        return from.defaultValue;
    }

    public @Nullable String getLabel() {
        return from.label;
    }

    public @Nullable String getGroupName() {
        return from.groupName;
    }

    /** Whether only the options can be chosen; true unless said otherwise. */
    public boolean getLimitToOptions() {
        return !Boolean.FALSE.equals(from.limitToOptions);
    }

    public boolean isAdvanced() {
        return Boolean.TRUE.equals(from.advanced);
    }

    public @Nullable String getDescription() {
        return from.description;
    }

    public List<ParameterOption> getOptions() {
        return options;
    }

    public List<FilterCriteria> getFilterCriteria() {
        return filterCriteria;
    }

    public @Nullable String getUnit() {
        return from.unit;
    }

    public @Nullable String getUnitLabel() {
        return from.unitLabel;
    }

    /** Whether a change needs the user's confirmation. */
    public boolean isVerifyable() {
        return Boolean.TRUE.equals(from.verify);
    }

    @Override
    public String toString() {
        return "ConfigDescriptionParameter [name=" + getName() + ", type=" + getType() + ", min=" + getMinimum()
                + ", max=" + getMaximum() + ", required=" + isRequired() + ", multiple=" + isMultiple()
                + ", default=" + getDefault() + ", options=" + options + "]";
    }
}
